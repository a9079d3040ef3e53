import { generateKeyPairSync, sign } from "node:crypto";

/** One value in DER, the encoding of certificates. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const time = (text: string) => der(0x17, Buffer.from(text));

/** A key and a certificate that it signed itself, which nobody trusts; for a TLS server. */
export function selfSigned(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const nobody = sequence();
  const unsigned = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    nobody,
    sequence(time("200101000000Z"), time("491231235959Z")),
    nobody,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", unsigned, privateKey);
  const certificate = sequence(unsigned, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  const base64 = certificate.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
