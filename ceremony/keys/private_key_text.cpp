#include "keys/private_key_text.h"

#include "keys/armor.h"
#include "keys/comment.h"

namespace keyrite::keys {

namespace {
constexpr std::string_view kPkcs8Label = "PRIVATE KEY";
}

SecureString formatPkcs8Pem(const PrivateKey& key) { return writeSecretArmor(key.pkcs8().expose(), kPkcs8Label, kPemColumns); }

Result<PrivateKey> parsePkcs8Pem(const SecureString& text)
{
    KR_TRY(SecureBuffer der, readSecretArmor(text, kPkcs8Label, {kPemColumns}, kMaxPrivateKeyText));
    return PrivateKey::fromPkcs8(std::move(der));
}

Result<PrivateKey> parsePrivateKeyText(const SecureString& text, std::string_view subject)
{
    const std::string_view view = text.expose();
    const auto refuse = [&subject](Message what, Message hint) {
        return fail(Errc::Malformed, std::move(what), std::string(subject), std::move(hint));
    };
    if (view.starts_with("-----BEGIN OPENSSH PRIVATE KEY-----"))
        return parseOpenSshPrivate(text, subject);
    if (view.starts_with("-----BEGIN PRIVATE KEY-----"))
        return named(parsePkcs8Pem(text), subject);
    if (view.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
        return refuse(message("The private key file is encrypted with a passphrase."),
                      message("On the machine where it was made, decrypt a copy: openssl pkey -in FILE -out COPY"));
    if (view.starts_with("-----BEGIN RSA PRIVATE KEY-----") || view.starts_with("-----BEGIN EC PRIVATE KEY-----"))
        return refuse(message("The private key file has the older form PKCS#1 or SEC 1, which keyrite does not read."),
                      message("Convert a copy: openssl pkcs8 -topk8 -nocrypt -in FILE -out COPY"));
    if (view.starts_with("ssh-") || view.starts_with("ecdsa-") || view.starts_with("-----BEGIN PUBLIC KEY-----"))
        return refuse(message("This is a public key where a private key is asked for."),
                      message("Give the private key file; its name usually lacks the ending .pub."));
    return refuse(message("The file is not a private key in a form that keyrite knows."),
                  message("Give an unencrypted OpenSSH file, or a PEM file whose first line says BEGIN PRIVATE KEY."));
}

}  // namespace keyrite::keys
