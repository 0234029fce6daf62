package trace

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A Fact is what other packages need to know of a function, package variable or struct field of this one.
type Fact struct {
	// Results are what each result of a function can be, in terms of its parameters. Nil: not known.
	Results [][]Value
	// Values are what a variable or field is set to in its own package.
	Values []Value
	// Sinks say where a parameter, or the field, ends up.
	Sinks []SinkFact
}

// AFact marks Fact as a fact.
func (*Fact) AFact() {}

// String describes the fact without the text of any constant.
func (f *Fact) String() string {
	var parts []string
	for i, vs := range f.Results {
		if len(vs) > 0 {
			parts = append(parts, fmt.Sprintf("result %d: %s", i, describe(vs)))
		}
	}
	if len(f.Values) > 0 {
		parts = append(parts, describe(f.Values))
	}
	for _, s := range f.Sinks {
		parts = append(parts, s.String())
	}
	return strings.Join(parts, "; ")
}

func describe(vs []Value) string {
	var words []string
	for _, v := range vs {
		words = append(words, v.describe())
	}
	return strings.Join(words, " or ")
}

// A Value is an Origin in a form that can be written down.
type Value struct {
	Kind  Kind
	Const Const
	Parts []PartValue
	Param int
	Place string
	Name  string
	// NameParam is one more than the parameter that holds the Name, 0 if none does.
	NameParam int
	Decoded   bool
	Type      string
	Fields    []FieldValue
	Terms     []TermValue
}

// A TermValue is a Term.
type TermValue struct {
	Factor Const
	Of     *Value
}

// A PartValue is a Part.
type PartValue struct {
	Text string
	Hole *Value
}

// A FieldValue is what one field of a struct literal is set to, or, without a name, what a function value returns.
type FieldValue struct {
	Name   string
	Values []Value
}

// A Const is a constant: of constant.String, Bool, Int or Float kind.
type Const struct {
	Kind constant.Kind
	Text string
}

func (v Value) describe() string {
	switch v.Kind {
	case Constant:
		if v.Const.Kind == constant.Bool {
			return v.Const.Text
		}
		return "constant"
	case Null:
		return "zero"
	case Text:
		return "text"
	case Env:
		return "env " + v.Name
	case Param:
		if v.Param == lib.Recv {
			return "receiver"
		}
		return fmt.Sprintf("parameter %d", v.Param)
	case Struct:
		return v.Type
	case Sum:
		return "sum"
	}
	return "unknown"
}

// A SinkFact says that a parameter, or the field that has the fact, reaches a symbol of the table.
type SinkFact struct {
	Param int
	Row   lib.Row
	// Name is the symbol as a reader knows it: "clerk.SetKey".
	Name string
	// Form is what becomes of the value on its way, nil if it gets there as it is.
	Form *Form
}

// String names the sink.
func (s SinkFact) String() string {
	if s.Param == lib.Recv {
		return "reaches " + s.Name
	}
	return fmt.Sprintf("parameter %d reaches %s", s.Param, s.Name)
}

func makeConst(v constant.Value) (Const, bool) {
	switch v.Kind() {
	case constant.String:
		return Const{v.Kind(), constant.StringVal(v)}, len(constant.StringVal(v)) <= maxText
	case constant.Bool, constant.Int:
		return Const{v.Kind(), v.ExactString()}, true
	case constant.Float: // as a fraction
		num, den := constant.Num(v), constant.Denom(v)
		return Const{v.Kind(), num.ExactString() + "/" + den.ExactString()}, num.Kind() == constant.Int && den.Kind() == constant.Int
	}
	return Const{}, false
}

// maxText bounds the texts that facts carry, in bytes. A 4096-bit RSA key in PEM is 3.3 kB.
const maxText = 4096

func (c Const) value() constant.Value {
	switch c.Kind {
	case constant.String:
		return constant.MakeString(c.Text)
	case constant.Bool:
		return constant.MakeBool(c.Text == "true")
	case constant.Float:
		num, den, _ := strings.Cut(c.Text, "/")
		return constant.BinaryOp(constant.MakeFromLiteral(num, token.INT, 0), token.QUO, constant.MakeFromLiteral(den, token.INT, 0))
	}
	return constant.MakeFromLiteral(c.Text, token.INT, 0)
}

// values writes origins down for other packages, in terms of the parameters of fn. It is nil if nothing in them
// helps: unknown values and calls are not worth a fact.
func (g *Graph) values(os []Origin, fn *Func) []Value {
	helps := false
	var out []Value
	for _, o := range os {
		v, ok := g.value(o, fn)
		helps = helps || ok
		out = append(out, v)
	}
	if !helps {
		return nil
	}
	return out
}

func (g *Graph) value(o Origin, fn *Func) (v Value, helps bool) {
	if limit, ok := maxWritten[o.Kind]; ok {
		if g.written[o.Kind] >= limit {
			return Value{Kind: Unknown}, false
		}
		g.written[o.Kind]++
		defer func() { g.written[o.Kind]-- }()
	}
	v = Value{Kind: o.Kind, Place: o.Place, Name: o.Name, Decoded: o.Decoded}
	if v.Place == "" && o.Expr != nil {
		v.Place = g.place(o.Expr.Pos())
	}
	switch o.Kind {
	case Constant:
		v.Const, helps = makeConst(o.Const)
	case Env:
		if p, ok := g.params[o.nameFrom]; ok && p.fn == fn {
			v.NameParam = p.index + 1
		}
		helps = true
	case Param:
		p, ok := g.params[asVar(o.Obj)]
		if ok && p.fn == fn {
			v.Param, v.Place, helps = p.index, "", true
		}
	case Text:
		size := 0
		for _, p := range o.Parts {
			if size += len(p.Text); size > maxText {
				return Value{Kind: Unknown}, false
			}
			part := PartValue{Text: p.Text}
			if p.Hole != nil {
				hole, _ := g.value(*p.Hole, fn)
				part.Hole = &hole
			}
			v.Parts = append(v.Parts, part)
		}
		helps = true
	case Sum:
		v.Const, v.Terms, helps = g.terms(o, fn)
	case FuncValue:
		if f := g.function(o); f != nil {
			if vs := g.values(g.results(f, 0), fn); vs != nil {
				v.Fields, helps = []FieldValue{{Values: vs}}, true
			}
		}
	case Struct:
		v.Type, v.Fields = g.structValue(o, fn)
		helps = v.Fields != nil
	}
	if !helps && o.Kind != Null {
		v = Value{Kind: Unknown}
	}
	return v, helps
}

// maxWritten bounds how many functions and structs around a value are written down. The functions of a state machine
// return each other without end; a client holds a transport, that a configuration, and a wrapper may be among them.
var maxWritten = map[Kind]int{FuncValue: 1, Struct: 4}

func asVar(o types.Object) *types.Var {
	v, _ := o.(*types.Var)
	return v
}

// structValue writes down the fields of a struct whose fields the table knows: cookies, TLS configurations.
func (g *Graph) structValue(o Origin, fn *Func) (string, []FieldValue) {
	if o.fields != nil {
		return o.typ, o.fields
	}
	t := g.info.TypeOf(o.Expr)
	st := gotype.Struct(t)
	if st == nil {
		return "", nil
	}
	var fields []FieldValue
	for i := range st.NumFields() {
		f := st.Field(i)
		if len(g.Index.Rows(f)) == 0 {
			continue
		}
		var vs []Value
		for _, a := range g.attribute(o, f) {
			v, _ := g.value(a, fn)
			vs = append(vs, v)
		}
		fields = append(fields, FieldValue{f.Name(), vs})
	}
	return typeName(t), fields
}

func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
}

// place names a position for readers of other packages.
func (g *Graph) place(pos token.Pos) string { return facts.Place(g.pass.Fset, pos) }
