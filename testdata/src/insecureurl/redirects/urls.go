package redirects

const callbackURL = "http://renamed.example.com/oauth/callback" // want `http.*\(plain-http\)`
