package lib

// Webhooks of Clerk are signed by Svix; both libraries verify the same signatures.

var svix = Library{
	Name:  "Svix",
	Paths: []string{"github.com/svix/svix-webhooks/go"},
	Area:  Webhook,
	Rows: append([]Row{
		{Sym: "String", Role: PassesOn, Arg: 0},
	}, webhookRows...),
}

var standardWebhooks = Library{
	Name:  "Standard Webhooks",
	Paths: []string{"github.com/standard-webhooks/standard-webhooks/libraries/go"},
	Area:  Webhook,
	Rows:  webhookRows,
}

var webhookRows = []Row{
	{Sym: "NewWebhook", Role: TakesSecret, Arg: 0, Of: WebhookSecret, Env: "CLERK_WEBHOOK_SIGNING_SECRET", Empty: true},
	{Sym: "NewWebhookRaw", Role: TakesSecret, Arg: 0, Of: WebhookSecret, Env: "CLERK_WEBHOOK_SIGNING_SECRET", Empty: true},
	{Sym: "(*Webhook).Verify", Role: VerifiesWebhook, Arg: 0},
	{Sym: "(*Webhook).VerifyIgnoringTimestamp", Role: VerifiesWebhook, Arg: 0, Of: IgnoresTime},
}
