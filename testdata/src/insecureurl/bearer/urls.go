package bearer

func ordersURL() string {
	return "http://orders.example.com/v2" // want `http.*\(plain-http\)`
}
