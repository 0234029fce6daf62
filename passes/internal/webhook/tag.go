package webhook

import "go/types"

// tagged reports whether other code may fill or validate a field by its tag.
func (s *secrecy) tagged(v *types.Var) bool {
	tags, ok := s.tags[v.Pkg()]
	if !ok {
		tags = taggedFields(v.Pkg())
		s.tags[v.Pkg()] = tags
	}
	return tags[v]
}

// taggedFields returns the fields with a tag of the structs that a package declares.
func taggedFields(pkg *types.Package) map[*types.Var]bool {
	tags := make(map[*types.Var]bool)
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		st, ok := tn.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for i := range st.NumFields() {
			if st.Tag(i) != "" {
				tags[st.Field(i)] = true
			}
		}
	}
	return tags
}
