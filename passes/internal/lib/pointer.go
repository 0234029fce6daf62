package lib

// Libraries that make pointers of values, or choose among values.

var lo = Library{
	Name:  "lo",
	Paths: []string{"github.com/samber/lo"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "ToPtr", Role: PassesOn, Arg: 0},
		{Sym: "EmptyableToPtr", Role: PassesOn, Arg: 0},
		{Sym: "FromPtr", Role: PassesOn, Arg: 0},
		{Sym: "FromPtrOr", Role: PassesOn, Arg: Every},
		{Sym: "Must", Role: PassesOn, Arg: 0},
		{Sym: "Must2", Role: PassesOn, Arg: 0},
		{Sym: "Ternary", Role: PassesOn, Arg: 1},
		{Sym: "Ternary", Role: PassesOn, Arg: 2},
		{Sym: "Coalesce", Role: PassesOn, Arg: Every},
		{Sym: "CoalesceOrEmpty", Role: PassesOn, Arg: Every},
	},
}

var k8sPtr = Library{
	Name:  "k8s.io/utils/ptr",
	Paths: []string{"k8s.io/utils/ptr"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "To", Role: PassesOn, Arg: 0},
		{Sym: "Deref", Role: PassesOn, Arg: Every},
	},
}

var k8sPointer = Library{
	Name:  "k8s.io/utils/pointer",
	Paths: []string{"k8s.io/utils/pointer"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "String", Role: PassesOn, Arg: 0},
		{Sym: "StringPtr", Role: PassesOn, Arg: 0},
		{Sym: "StringDeref", Role: PassesOn, Arg: Every},
	},
}

var awsPointer = Library{
	Name:  "aws-sdk-go-v2/aws",
	Paths: []string{"github.com/aws/aws-sdk-go-v2/aws"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "String", Role: PassesOn, Arg: 0},
		{Sym: "ToString", Role: PassesOn, Arg: 0},
	},
}
