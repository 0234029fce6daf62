// Package loggers writes secrets with other loggers.
package loggers

import (
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

type logger interface {
	Infof(format string, args ...any)
}

type auth struct {
	zap  *zap.Logger
	zero *zerolog.Logger
	own  logger
}

func (a *auth) verify(r *http.Request) error {
	token := r.Header.Get("Authorization")
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		a.zap.Info("refused", zap.String("token", token))                       // want `a token is written to the log`
		a.zap.Sugar().Infow("refused", "token", token)                          // want `a token is written to the log`
		a.zero.Info().Str("token", token).Err(err).Msg("refused")               // want `a token is written to the log`
		a.own.Infof("refused %s", token)                                        // want `a token is written to the log`
		logrus.WithField("token", token).Info("refused")                        // want `a token is written to the log`
		logrus.WithFields(logrus.Fields{"token": token, "error": err}).Info("") // want `a token is written to the log`
		a.zap.Info("refused", zap.Int("length", len(token)))
		a.zero.Info().Int("length", len(token)).Err(err).Msg("refused")
		return errors.New("refused")
	}
	return nil
}
