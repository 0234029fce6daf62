package clerk

type UserDisableMFAResponse struct {
	UserID string
}

func (s *UsersService) DisableMFA(userID string) (*UserDisableMFAResponse, error)
