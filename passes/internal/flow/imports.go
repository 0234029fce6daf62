package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// createImports creates the packages that this one imports, with those functions and variables that it mentions.
//
// The usual way, a package without files, has a member for everything that the import declares, although nearly none
// of it is ever asked for: on a program of many small packages that costs more than building all of its functions.
// So the import gets a file, whose only declaration declares what is mentioned. It is one of constants because their
// names are members without syntax, as those of a package without files are.
func (p *Program) createImports(prog *ssa.Program) {
	mentioned := p.mentioned()
	for _, imp := range p.pkg.Imports() {
		info := &types.Info{Defs: make(map[*ast.Ident]types.Object)}
		names := new(ast.ValueSpec)
		for _, obj := range mentioned[imp] {
			id := ast.NewIdent(obj.Name())
			info.Defs[id] = obj
			names.Names = append(names.Names, id)
		}
		decl := &ast.GenDecl{Tok: token.CONST, Specs: []ast.Spec{names}}
		prog.CreatePackage(imp, []*ast.File{{Decls: []ast.Decl{decl}}}, info, true)
	}
}

// mentioned returns what the package mentions of others that can be a member in SSA form.
func (p *Program) mentioned() map[*types.Package][]types.Object {
	members := make(map[*types.Package][]types.Object)
	seen := make(map[types.Object]bool)
	for _, obj := range p.info.Uses {
		if obj = member(obj); obj == nil || obj.Pkg() == p.pkg || seen[obj] {
			continue
		}
		seen[obj] = true
		members[obj.Pkg()] = append(members[obj.Pkg()], obj)
	}
	return members
}

// member returns the declaration of a function, of a method with a body or of a package variable, nil for any other
// object.
func member(obj types.Object) types.Object {
	switch obj := obj.(type) {
	case *types.Func:
		recv := obj.Signature().Recv()
		if obj.Pkg() != nil && (recv == nil || !types.IsInterface(recv.Type())) {
			return obj.Origin()
		}
	case *types.Var:
		if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
			return obj
		}
	}
	return nil
}
