package lib

// What the standard library does with times and numbers.

var stdTime = Library{
	Name:  "time",
	Paths: []string{"time"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Now", Role: TellsTime},
		{Sym: "(Time).Add", Role: ShiftsTime, Arg: 0, Of: Nanoseconds},
		{Sym: "(Time).AddDate", Role: ShiftsTime, Arg: 0, Of: Years},
		{Sym: "(Time).AddDate", Role: ShiftsTime, Arg: 1, Of: Months},
		{Sym: "(Time).AddDate", Role: ShiftsTime, Arg: 2, Of: Days},
		{Sym: "(Time).Unix", Role: CountsTime, Of: Seconds},
		{Sym: "(Time).UnixMilli", Role: CountsTime, Of: Milliseconds},
		{Sym: "(Time).UnixMicro", Role: CountsTime, Of: Microseconds},
		{Sym: "(Time).UnixNano", Role: CountsTime, Of: Nanoseconds},
		{Sym: "(Time).UTC", Role: PassesOn, Arg: Recv},
		{Sym: "(Time).Local", Role: PassesOn, Arg: Recv},
		{Sym: "(Time).In", Role: PassesOn, Arg: Recv},
		{Sym: "(Time).Round", Role: PassesOn, Arg: Recv},
		{Sym: "(Time).Truncate", Role: PassesOn, Arg: Recv},
		{Sym: "Unix", Role: ShiftsTime, Arg: 0, Of: Seconds},
		{Sym: "Unix", Role: ShiftsTime, Arg: 1, Of: Nanoseconds},
		{Sym: "UnixMilli", Role: ShiftsTime, Arg: 0, Of: Milliseconds},
		{Sym: "Until", Role: CountsDown, Arg: 0},
		{Sym: "(Duration).Hours", Role: CountsTime, Of: Hours},
		{Sym: "(Duration).Minutes", Role: CountsTime, Of: Minutes},
		{Sym: "(Duration).Seconds", Role: CountsTime, Of: Seconds},
		{Sym: "(Duration).Milliseconds", Role: CountsTime, Of: Milliseconds},
		{Sym: "(Duration).Microseconds", Role: CountsTime, Of: Microseconds},
		{Sym: "(Duration).Nanoseconds", Role: CountsTime, Of: Nanoseconds},
		{Sym: "(Duration).Round", Role: PassesOn, Arg: Recv},
		{Sym: "(Duration).Truncate", Role: PassesOn, Arg: Recv},
		{Sym: "ParseDuration", Role: PassesOn, Arg: 0},
	},
}

// A number that is read from a text is that text, and a text that is made of a number that number.
var stdStrconv = Library{
	Name:  "strconv",
	Paths: []string{"strconv"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Atoi", Role: PassesOn, Arg: 0},
		{Sym: "ParseInt", Role: PassesOn, Arg: 0},
		{Sym: "ParseUint", Role: PassesOn, Arg: 0},
	},
}
