package guards

import "github.com/clerkvet/clerkvet/passes/internal/stage"

func wordSet(words string) map[string]bool { return stage.Set(words) }

// anyWord reports whether one of the words of an identifier is in the set.
func anyWord(name string, set map[string]bool) bool { return stage.AnyWord(name, set) }

// Names only ever make the analysis say less: a function that can't be followed and is called like a check may be one.

// asks are the verbs of checks.
var asks = wordSet(`
	auth authn authz authenticate authenticated authorize authorized authorise authorised authorization authentication
	allow allowed allows can may permit permitted permission permissions permits require requires required must ensure
	check checks verify verified verifies validate validates enforce enforces guard protect secure assert is has
	access acl policy rbac iam deny denied forbidden role roles admin owner owns own belongs scope scopes entitled
	eligible gate`)

// whos are the nouns of identities.
var whos = wordSet(`
	user session claims identity principal subject caller viewer actor account member membership token jwt current
	login logged signed apikey key secret signature hmac webhook tenant org organization team workspace plan subscription`)

// people are the nouns of records of the caller, and fetches the words of what looks them up.
var (
	people  = wordSet("user account profile person customer")
	fetches = wordSet("get find load fetch lookup by ensure sync upsert create provision select query read retrieve resolve")
)

// decoders are the verbs of functions that get a request and look only at what it says.
var decoders = wordSet(`
	bind decode parse read unmarshal render write json log form body query param params page paginate file upload
	get list find fetch load create update delete save insert store send publish count search`)

// lookups are the verbs of functions that find something.
var lookups = wordSet(`
	get find load fetch lookup look read query select first one by list is has member membership check owned owner access
	role permission scan resolve retrieve`)

// formats are words in the names of functions that ask what a text looks like.
var formats = wordSet("valid invalid format formatted match matches empty blank zero nil uuid wellformed numeric prefix suffix len length safe")

// erring are words in the names of functions that make errors.
var erring = wordSet(`
	err error errors errorf new wrap unauthorized unauthorised unauthenticated forbidden denied deny invalid internal
	conflict bad missing problem join fail failed failure notfound expired status reject rejected`)
