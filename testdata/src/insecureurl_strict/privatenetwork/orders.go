package privatenetwork

func ordersURL() string {
	return "http://10.0.3.8/orders" // want `http.*\(private-http\)`
}
