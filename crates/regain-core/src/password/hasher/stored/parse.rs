//! From a stored string to numbers within limits.

use std::str::FromStr;

use data_encoding::BASE64_NOPAD;
use password_hash::phc;

use super::{Algorithm, Stored};
use crate::password::hasher::HashError;

/// Longer than any format read here.
const MAX_TEXT_BYTES: usize = 1024;
/// The most memory that one hash may take.
const MAX_MEMORY_BYTES: u64 = 1 << 30;
/// The most memory that one hash may fill, summed over its passes.
const MAX_WORK_BYTES: u64 = 4 * MAX_MEMORY_BYTES;
const MAX_SCRYPT_LOG_N: u32 = 20;
const MAX_SCRYPT_R: u32 = 32;
const MAX_PARALLEL: u32 = 16;
const MAX_ARGON2_PASSES: u32 = 16;
const MAX_PBKDF2_ROUNDS: u32 = 10_000_000;
const MAX_BCRYPT_COST: u32 = 16;
const MIN_BCRYPT_COST: u32 = 4;

pub(super) fn stored(text: &str) -> Result<Stored, HashError> {
    if text.len() > MAX_TEXT_BYTES || !text.is_ascii() {
        return Err(HashError::unreadable("too long, or not ASCII"));
    }
    if text.starts_with("$2") {
        return bcrypt(text);
    }
    if let Some(fields) = text
        .strip_prefix("$pbkdf2-")
        .filter(|fields| !fields.contains('='))
    {
        return passlib_pbkdf2(fields);
    }
    phc_string(text)
}

fn bcrypt(text: &str) -> Result<Stored, HashError> {
    let parts =
        bcrypt::HashParts::from_str(text).map_err(|_| HashError::unreadable("malformed bcrypt"))?;
    within(parts.get_cost(), MIN_BCRYPT_COST..=MAX_BCRYPT_COST)?;
    Ok(Stored::Bcrypt(text.to_owned()))
}

/// `sha256$29000$salt$output`, where `+` is written as `.` in both.
fn passlib_pbkdf2(fields: &str) -> Result<Stored, HashError> {
    let malformed = || HashError::unreadable("malformed PBKDF2");
    let decode = |field: &str| {
        let bytes = BASE64_NOPAD.decode(field.replace('.', "+").as_bytes());
        bytes
            .ok()
            .filter(|bytes| bytes.len() <= phc::Output::MAX_LENGTH)
            .ok_or_else(malformed)
    };
    let fields: Vec<_> = fields.split('$').collect();
    let [hash, rounds, salt, output] = fields[..] else {
        return Err(malformed());
    };
    let rounds = rounds.parse().map_err(|_| malformed())?;
    let output = decode(output)?;
    if output.len() < phc::Output::MIN_LENGTH {
        return Err(malformed());
    }
    Ok(Stored::Derived {
        algorithm: pbkdf2(hash, rounds)?,
        salt: decode(salt)?,
        output,
    })
}

fn phc_string(text: &str) -> Result<Stored, HashError> {
    let hash = phc::PasswordHash::new(text).map_err(|_| HashError::unreadable("malformed"))?;
    let (Some(salt), Some(output)) = (&hash.salt, &hash.hash) else {
        return Err(HashError::unreadable("cut short"));
    };
    let algorithm = match hash.algorithm.as_str() {
        "scrypt" => scrypt(&hash),
        "pbkdf2-sha256" => pbkdf2("sha256", pbkdf2_rounds(&hash, output.len())?),
        "pbkdf2-sha512" => pbkdf2("sha512", pbkdf2_rounds(&hash, output.len())?),
        name => argon2(&hash, name),
    }?;
    let output = output.as_bytes().to_vec();
    Ok(Stored::Derived {
        algorithm,
        salt: salt.to_vec(),
        output,
    })
}

fn scrypt(hash: &phc::PasswordHash) -> Result<Algorithm, HashError> {
    without_version(hash)?;
    let [log_n, r, p] = numbers(hash, ["ln", "r", "p"])?;
    within(log_n, 1..=MAX_SCRYPT_LOG_N)?;
    within(r, 1..=MAX_SCRYPT_R)?;
    within(p, 1..=MAX_PARALLEL)?;
    affordable(128 * (1_u64 << log_n) * u64::from(r), p)?;
    let log_n = u8::try_from(log_n).map_err(|_| out_of_limits())?;
    scrypt::Params::new(log_n, r, p)
        .map(Algorithm::Scrypt)
        .map_err(|_| out_of_limits())
}

fn argon2(hash: &phc::PasswordHash, name: &str) -> Result<Algorithm, HashError> {
    let variant = argon2::Algorithm::new(name)
        .map_err(|_| HashError::unreadable("of an algorithm that is not read here"))?;
    // Strings of the first published version do not say so (phc-winner-argon2, encoding.c).
    let version = hash.version.unwrap_or(argon2::Version::V0x10.into());
    let version = argon2::Version::try_from(version).map_err(|_| out_of_limits())?;
    let [memory_kib, passes, lanes] = numbers(hash, ["m", "t", "p"])?;
    within(passes, 1..=MAX_ARGON2_PASSES)?;
    within(lanes, 1..=MAX_PARALLEL)?;
    affordable(1024 * u64::from(memory_kib), passes)?;
    let output = hash.hash.map(|output| output.len());
    let params =
        argon2::Params::new(memory_kib, passes, lanes, output).map_err(|_| out_of_limits())?;
    Ok(Algorithm::Argon2 {
        variant,
        version,
        params,
    })
}

/// The length is optional, but not a lie.
fn pbkdf2_rounds(hash: &phc::PasswordHash, output: usize) -> Result<u32, HashError> {
    without_version(hash)?;
    if hash.params.get("l").is_none() {
        let [rounds] = numbers(hash, ["i"])?;
        return Ok(rounds);
    }
    let [rounds, length] = numbers(hash, ["i", "l"])?;
    if usize::try_from(length).is_ok_and(|length| length == output) {
        Ok(rounds)
    } else {
        Err(HashError::unreadable("cut short"))
    }
}

fn pbkdf2(hash: &str, rounds: u32) -> Result<Algorithm, HashError> {
    within(rounds, 1..=MAX_PBKDF2_ROUNDS)?;
    match hash {
        "sha256" => Ok(Algorithm::Pbkdf2Sha256 { rounds }),
        "sha512" => Ok(Algorithm::Pbkdf2Sha512 { rounds }),
        _ => Err(HashError::unreadable(
            "PBKDF2 with a hash function that is not read here",
        )),
    }
}

/// The parameters of these names: each once, and no others, lest one be judged and another used.
fn numbers<const N: usize>(
    hash: &phc::PasswordHash,
    names: [&str; N],
) -> Result<[u32; N], HashError> {
    let malformed = || HashError::unreadable("with missing, repeated or unknown parameters");
    if hash.params.iter().count() != N {
        return Err(malformed());
    }
    let mut numbers = [0; N];
    for (number, name) in numbers.iter_mut().zip(names) {
        *number = hash.params.get_decimal(name).ok_or_else(malformed)?;
    }
    Ok(numbers)
}

fn without_version(hash: &phc::PasswordHash) -> Result<(), HashError> {
    match hash.version {
        None => Ok(()),
        Some(_) => Err(HashError::unreadable("with a version where none belongs")),
    }
}

fn affordable(memory_bytes: u64, passes: u32) -> Result<(), HashError> {
    let fits = memory_bytes <= MAX_MEMORY_BYTES
        && memory_bytes.saturating_mul(u64::from(passes)) <= MAX_WORK_BYTES;
    fits.then_some(()).ok_or_else(out_of_limits)
}

fn within(number: u32, limits: std::ops::RangeInclusive<u32>) -> Result<(), HashError> {
    limits
        .contains(&number)
        .then_some(())
        .ok_or_else(out_of_limits)
}

fn out_of_limits() -> HashError {
    HashError::unreadable("asks for more work than is allowed, or for none")
}
