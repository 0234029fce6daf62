package guards

import (
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A RoleParam is a parameter that a function only uses to ask for a role or permission by that name.
type RoleParam struct {
	// Param is its number, counted with the receiver if there is one. If it is a list, each element is asked for.
	Param int
	// Asked is what is asked with it: HasRole, HasPermission, or ActiveOrganizationRole.
	Asked string
}

// roleParams finds the parameters of a function that name roles, for it or for the middleware that it makes.
func (c *checker) roleParams(fn *ssa.Function) []RoleParam {
	var out []RoleParam
	for i, p := range fn.Params {
		if !gotype.IsString(p.Type()) && !isStrings(p.Type()) {
			continue
		}
		a := &asking{c: c, seen: make(map[ssa.Value]bool)}
		if a.follow(p) && a.asked != "" {
			out = append(out, RoleParam{i, a.asked})
		}
	}
	return out
}

// asking follows a text to the questions in which it is the name of a role.
type asking struct {
	c     *checker
	seen  map[ssa.Value]bool
	asked string
}

// follow reports whether all that is done with a text is to ask for a role, to look if it is empty, or to show it.
func (a *asking) follow(v ssa.Value) bool {
	if a.seen[v] || v.Referrers() == nil {
		return true
	}
	a.seen[v] = true
	for _, ref := range *v.Referrers() {
		if !a.use(v, ref) {
			return false
		}
	}
	return true
}

func (a *asking) use(v ssa.Value, ref ssa.Instruction) bool {
	switch ref := ref.(type) {
	case *ssa.DebugRef:
		return true
	case *ssa.Store:
		if ref.Addr == v {
			return true // its first value is the parameter's; another one makes use of another value
		}
		if elem, ok := ref.Addr.(*ssa.IndexAddr); ok {
			return a.follow(elem.X)
		}
		alloc, ok := ref.Addr.(*ssa.Alloc)
		return ok && len(a.c.stored(alloc, nil)) == 1 && a.follow(alloc)
	case *ssa.MakeClosure:
		lit, ok := ref.Fn.(*ssa.Function)
		for i, b := range ref.Bindings {
			if b == v && (!ok || i >= len(lit.FreeVars) || !a.follow(lit.FreeVars[i])) {
				return false
			}
		}
		return true
	case *ssa.UnOp:
		return ref.Op != token.MUL || a.follow(ref)
	case *ssa.IndexAddr:
		return ref.X == v && a.follow(ref)
	case *ssa.Slice, *ssa.Range, *ssa.Next, *ssa.Extract, *ssa.ChangeType, *ssa.MakeInterface:
		return a.follow(ref.(ssa.Value))
	case *ssa.BinOp:
		return a.compared(v, ref)
	case *ssa.MapUpdate:
		if ref.Key != v {
			return true
		}
		if load, ok := ref.Map.(*ssa.UnOp); ok {
			return a.follow(load.X)
		}
		return a.follow(ref.Map)
	case *ssa.Lookup:
		if ref.X != v || !a.c.isRole(ref.Index) {
			return false
		}
		a.asked = activeRole
		return true
	case ssa.CallInstruction:
		return a.called(v, ref.Common())
	}
	return false
}

// compared looks at a comparison, or at a text that is put together: to show it, unless a prefix makes another role of it.
func (a *asking) compared(v ssa.Value, op *ssa.BinOp) bool {
	other := op.X
	if other == v {
		other = op.Y
	}
	switch op.Op {
	case token.EQL, token.NEQ:
		if a.c.isRole(other) {
			a.asked = activeRole
			return true
		}
		k, ok := other.(*ssa.Const)
		return ok && constIs(k, isZero)
	case token.ADD:
		return !strings.HasPrefix(flow.ConstText(other), "org:")
	case token.LSS, token.GTR:
		return isInt(op.X.Type())
	}
	return false
}

// activeRole is the claim of Clerk's SDK that holds the role in the active organization.
const activeRole = "ActiveOrganizationRole"

func (a *asking) called(v ssa.Value, call *ssa.CallCommon) bool {
	if b, ok := call.Value.(*ssa.Builtin); ok {
		return b.Name() == "len"
	}
	if row, ok := a.c.row(call, lib.ChecksRole); ok && ofClerk(call) {
		a.asked = callName(call)
		return flow.Arg(call, row.Arg) == v
	}
	if fn := flow.Callee(call); fn != nil {
		switch packageOf(fn) {
		case "fmt", "log", "log/slog":
			return true
		case "slices":
			return fn.Name() == "Contains" && len(call.Args) == 2 && a.contained(v, call.Args[0], call.Args[1])
		}
	}
	return a.passed(v, call)
}

// contained looks at a search in a list.
func (a *asking) contained(v, list, elem ssa.Value) bool {
	switch {
	case v == list && a.c.isRole(elem):
		a.asked = activeRole
	case v == elem && a.c.isClaim(list, "ActiveOrganizationPermissions"):
		a.asked = "HasPermission"
	default:
		return false
	}
	return true
}

func (c *checker) isRole(v ssa.Value) bool { return c.isClaim(v, activeRole) }

// isClaim reports whether a value is a claim of Clerk's SDK.
func (c *checker) isClaim(v ssa.Value, name string) bool {
	t := c.origin(v)
	return t.Kind == FromCaller && t.Key == nil && t.Claim == name
}

// passed looks at a call of a function of the program.
func (a *asking) passed(v ssa.Value, call *ssa.CallCommon) bool {
	sum := a.c.of(call)
	if sum == nil {
		return false
	}
	for i, arg := range flow.Operands(call) {
		if arg != v {
			continue
		}
		k := slices.IndexFunc(sum.Roles, func(p RoleParam) bool { return p.Param == i })
		if k < 0 {
			return false
		}
		a.asked = sum.Roles[k].Asked
	}
	return true
}

// namedRoles looks at the constants that a call passes for parameters that name roles.
func (c *checker) namedRoles(f *flowOf, call ssa.CallInstruction) {
	common := call.Common()
	sum := c.of(common)
	e := c.expr(call)
	if sum == nil || e == nil {
		return
	}
	for _, p := range sum.Roles {
		i := p.Param
		if common.IsInvoke() || common.Signature().Recv() != nil {
			i--
		}
		if i < 0 || i >= len(e.Args) || e.Ellipsis.IsValid() {
			continue
		}
		args := e.Args[i : i+1]
		if sig := common.Signature(); sig.Variadic() && i == sig.Params().Len()-1 {
			args = e.Args[i:]
		}
		for _, at := range args {
			if text := c.constantOf(at); text != "" {
				c.roleText(f, p.Asked, text, at)
			}
		}
	}
}

// constantOf returns the text of a constant expression, "" for any other.
func (c *checker) constantOf(e ast.Expr) string {
	v := c.pass.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return ""
	}
	return constant.StringVal(v)
}
