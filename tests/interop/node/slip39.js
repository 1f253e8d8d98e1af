// Another implementation of SLIP-0039 (npm: slip39), for slip39_test.cpp. NODE_PATH names the folder where it is installed.
//
//   node slip39.js combine                             shares on standard input, one a line: prints the secret in hex
//   node slip39.js split SECRET EXPONENT NEEDED T/N…   prints the extendable shares, group after group
"use strict";
const fs = require("fs");
const Slip39 = require("slip39");

const [command, secret, exponent, needed, ...groups] = process.argv.slice(2);
if (command === "combine") {
    const shares = fs.readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
    console.log(Buffer.from(Slip39.recoverSecret(shares, "")).toString("hex"));
} else if (command === "split") {
    const set = Slip39.fromArray([...Buffer.from(secret, "hex")], {
        threshold: Number(needed),
        groups: groups.map((group) => [...group.split("/").map(Number), ""]),
        iterationExponent: Number(exponent),
        extendableBackupFlag: 1,
    });
    console.log(set.root.mnemonics.join("\n"));
} else {
    console.error("Usage: slip39.js combine | split SECRET EXPONENT NEEDED T/N…");
    process.exit(2);
}
