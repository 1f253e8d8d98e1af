# Recomputes an acceptance's answer: X25519 by openssl, the rest by Python's own library.
import hashlib, hmac, subprocess, sys, tempfile

def hkdf(salt, key, info):
    prk = hmac.new(salt, key, hashlib.sha256).digest()
    return hmac.new(prk, info + b"\x01", hashlib.sha256).digest()

def bech32(text):
    bits = "".join(f"{'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.index(c):05b}" for c in text.lower().rpartition("1")[2][:-6])
    return bytes(int(bits[i:i + 8], 2) for i in range(0, 256, 8))

identity, device, core_file, card = sys.argv[1:]
core = open(core_file).read().split("\n\n")[0].splitlines()
run = bytes.fromhex(next(l for l in core if l.startswith("set="))[4:])
fields = next(l for l in core if l.startswith(f"device={device} ")).split()
recipient, ephemeral = bech32(fields[3]), bytes.fromhex(fields[5])

with tempfile.TemporaryDirectory() as d:
    open(f"{d}/own", "wb").write(bytes.fromhex("302e020100300506032b656e04220420") + bech32(identity))
    open(f"{d}/peer", "wb").write(bytes.fromhex("302a300506032b656e032100") + ephemeral)
    shared = subprocess.check_output(["openssl", "pkeyutl", "-derive", "-keyform", "DER", "-inkey", f"{d}/own",
                                      "-peerform", "DER", "-peerkey", f"{d}/peer"])
label = b"keyrite-pop/v1"
key = hkdf(label, shared, ephemeral + recipient)
print(hmac.new(key, label + b"\0" + bytes.fromhex(card) + run, hashlib.sha256).hexdigest())
