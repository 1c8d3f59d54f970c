#pragma once

/// Somebody nobody knows: a self-signed certificate for 127.0.0.1, made for these tests (valid for 100 years), with its
/// key.
namespace farol::cademi::stranger {

inline constexpr char privateKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgXCZYKDUADwL4n7eU
otALI1edyR9ZJcXX2BXylirLiguhRANCAARW+dflxV8DYGgk+LxFcgQxV8pAg9rK
T/LV0qR/qEQ8Ot+SXEo69C10Wx+b3c5fQCGyZ/WU3M+PwuRh+HRMKWhA
-----END PRIVATE KEY-----
)";

inline constexpr char certificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUApfdwnipSRMs4c5Hyb1NCTt42+8wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMDExMzUwN1oYDzIxMjYxMDI3
MTEzNTA3WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARW+dflxV8DYGgk+LxFcgQxV8pAg9rKT/LV0qR/qEQ8Ot+SXEo69C10
Wx+b3c5fQCGyZ/WU3M+PwuRh+HRMKWhAo2QwYjAdBgNVHQ4EFgQUIidt4dsQMnUE
xZAeE7Bc9FIPFkgwHwYDVR0jBBgwFoAUIidt4dsQMnUExZAeE7Bc9FIPFkgwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQCA80fIYHDqNVBxklfIj/rKS1KrfHzgln3rVERwUf/wwAIhAKDxKLFcvLNLXIOs
+lCpxYp4JAMlvd/b0CF2I7N2SwRp
-----END CERTIFICATE-----
)";

} // namespace farol::cademi::stranger
