#!/bin/sh
# Makes the keys of the tests. Run once, in this folder, with OpenSSL 3.
set -eu
openssl genrsa -out rsa.test-only.key 2048
openssl rsa -in rsa.test-only.key -traditional -out rsa-pkcs1.test-only.key
openssl pkey -in rsa.test-only.key -aes256 -passout pass:secret -out encrypted.test-only.key
openssl genrsa -out rsa-1024.test-only.key 1024
openssl genpkey -algorithm ed25519 -out ed25519.test-only.key
