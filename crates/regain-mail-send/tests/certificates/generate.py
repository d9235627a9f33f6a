"""Makes the certificates of the tests. Run once, in this folder; the authority's key is thrown away.

The pinned `cryptography` of xtask/requirements.txt does. They last a hundred years, but for `expired`.
"""

import datetime
import ipaddress

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

START, END = datetime.datetime(2020, 1, 1), datetime.datetime(2120, 1, 1)


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"regain test-only {text}")])


def certificate(subject, issuer, key, until, *extensions):
    builder = x509.CertificateBuilder(name(issuer), name(subject), key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(START).not_valid_after(until)
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return builder


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


def pem(made):
    return made.public_bytes(serialization.Encoding.PEM)


def main():
    authority = ec.generate_private_key(ec.SECP256R1())
    usage = x509.KeyUsage(False, False, False, False, False, True, False, False, False)
    constraints = x509.BasicConstraints(True, None)
    root = certificate("authority", "authority", authority, END, (constraints, True), (usage, True))
    write("authority.pem", pem(root.sign(authority, hashes.SHA256())))
    local = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    away = [x509.DNSName("elsewhere.example")]
    yesterday = datetime.datetime(2021, 1, 1)
    for subject, names, until in [
        ("localhost", local, END),
        ("elsewhere", away, END),
        ("expired", local, yesterday),
    ]:
        key = ec.generate_private_key(ec.SECP256R1())
        made = certificate(
            subject, "authority", key, until,
            (x509.SubjectAlternativeName(names), False),
            (x509.BasicConstraints(False, None), True),
            (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False),
        )
        write(f"{subject}.pem", pem(made.sign(authority, hashes.SHA256())))
        plain = serialization.NoEncryption()
        pkcs8 = serialization.PrivateFormat.PKCS8
        write(f"{subject}.test-only.key", key.private_bytes(serialization.Encoding.PEM, pkcs8, plain))


if __name__ == "__main__":
    main()
