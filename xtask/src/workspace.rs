//! Where the workspace is and which packages it has.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cargo;

/// The workspace as cargo sees it, without resolving the packages of others.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    pub(crate) members: Vec<Member>,
}

/// One package of ours with its direct dependencies.
pub(crate) struct Member {
    pub(crate) name: String,
    /// Path of its manifest below the root.
    pub(crate) manifest: String,
    pub(crate) dependencies: Vec<Dependency>,
}

/// A direct dependency, under the name of its package: renaming hides nothing.
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What a dependency is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Normal,
    Dev,
    Build,
}

impl Workspace {
    /// Asks `cargo metadata`.
    pub(crate) fn load() -> Result<Self, Box<dyn Error>> {
        let root = root();
        let output = cargo::cargo(&root)
            .args(["metadata", "--format-version", "1", "--no-deps"])
            .output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("cargo metadata failed:\n{said}").into());
        }
        let metadata: Value = serde_json::from_slice(&output.stdout)?;
        let target = PathBuf::from(text(&metadata["target_directory"])?);
        let members = members(&metadata, &root)?;
        Ok(Self {
            root,
            target,
            members,
        })
    }
}

/// Asked at run time first: a target folder that two clones share must not mix them up.
fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let manifest = manifest.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    manifest
        .parent()
        .map_or(manifest.clone(), Path::to_path_buf)
}

fn members(metadata: &Value, root: &Path) -> Result<Vec<Member>, Box<dyn Error>> {
    list(&metadata["packages"])?
        .iter()
        .map(|package| member(package, root))
        .collect()
}

fn member(package: &Value, root: &Path) -> Result<Member, Box<dyn Error>> {
    let manifest = Path::new(text(&package["manifest_path"])?);
    let manifest = manifest.strip_prefix(root).unwrap_or(manifest);
    Ok(Member {
        name: text(&package["name"])?.to_owned(),
        manifest: manifest.to_string_lossy().replace('\\', "/"),
        dependencies: list(&package["dependencies"])?
            .iter()
            .map(dependency)
            .collect::<Result<_, _>>()?,
    })
}

fn dependency(value: &Value) -> Result<Dependency, Box<dyn Error>> {
    let kind = match value["kind"].as_str() {
        None => Kind::Normal,
        Some("dev") => Kind::Dev,
        Some("build") => Kind::Build,
        Some(other) => return Err(format!("unknown kind of dependency: {other}").into()),
    };
    let name = text(&value["name"])?.to_owned();
    Ok(Dependency { name, kind })
}

fn text(value: &Value) -> Result<&str, Box<dyn Error>> {
    value
        .as_str()
        .ok_or_else(|| "cargo metadata: a text is missing".into())
}

fn list(value: &Value) -> Result<&Vec<Value>, Box<dyn Error>> {
    value
        .as_array()
        .ok_or_else(|| "cargo metadata: a list is missing".into())
}
