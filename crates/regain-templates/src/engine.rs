//! Structure: one Handlebars registry that escapes for HTML, one for plain text that does not.

use std::collections::BTreeMap;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonTruthy, Output, RenderContext,
    RenderErrorReason, Renderable, TemplateError, no_escape,
};
use serde_json::Value;

use crate::{fault::Fault, rules};

/// What no template of ours needs, and what reaches further than a name.
const UNUSED: [&str; 14] = [
    "with", "lookup", "raw", "log", "eq", "ne", "gt", "gte", "lt", "lte", "and", "or", "not", "len",
];

/// Templates of one kind of output, and the file of each.
pub(crate) struct Engine {
    handlebars: Handlebars<'static>,
    files: BTreeMap<String, String>,
}

impl Engine {
    /// For HTML: `& < > " ' =` and the backtick are escaped.
    pub(crate) fn html() -> Self {
        Self::of(strict())
    }

    /// For plain text: entities would be seen.
    pub(crate) fn text() -> Self {
        let mut handlebars = strict();
        handlebars.register_escape_fn(no_escape);
        Self::of(handlebars)
    }

    fn of(handlebars: Handlebars<'static>) -> Self {
        Self {
            handlebars,
            files: BTreeMap::new(),
        }
    }

    /// Takes a template under `name`.
    pub(crate) fn add(&mut self, name: &str, file: &str, template: &str) -> Result<(), Fault> {
        if let Some(fault) = unsafe_marks(file, template).into_iter().next() {
            return Err(fault);
        }
        self.handlebars
            .register_template_string(name, template)
            .map_err(|error| unreadable(file, &error))?;
        self.files.insert(name.to_owned(), file.to_owned());
        Ok(())
    }

    /// Fills a template.
    pub(crate) fn fill(&self, name: &str, file: &str, values: &Value) -> Result<String, Fault> {
        self.handlebars.render(name, values).map_err(|error| {
            let part = error.template_name.as_ref();
            let part = part.and_then(|name| self.files.get(name));
            let file = part.map_or(file, String::as_str);
            Fault::new(file, error.reason().to_string()).at(error.line_no)
        })
    }

    /// `value` as it stands in the output.
    pub(crate) fn escape(&self, value: &str) -> String {
        self.handlebars.get_escape_fn()(value)
    }
}

fn strict() -> Handlebars<'static> {
    let mut handlebars = Handlebars::new();
    handlebars.set_strict_mode(true);
    for name in UNUSED {
        handlebars.unregister_helper(name);
    }
    handlebars.register_helper("if", Box::new(Declared { wanted: true }));
    handlebars.register_helper("unless", Box::new(Declared { wanted: false }));
    handlebars
}

/// `if` and `unless` that refuse a name which nobody declared: Handlebars' own take it for false, strict or not.
struct Declared {
    wanted: bool,
}

impl HelperDef for Declared {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        render: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let condition = helper
            .param(0)
            .ok_or(RenderErrorReason::ParamNotFoundForIndex("if", 0))?;
        if condition.is_value_missing() {
            return Err(
                RenderErrorReason::MissingVariable(condition.relative_path().cloned()).into(),
            );
        }
        let holds = condition.value().is_truthy(false) == self.wanted;
        let branch = if holds {
            helper.template()
        } else {
            helper.inverse()
        };
        branch.map_or(Ok(()), |branch| {
            branch.render(registry, context, render, out)
        })
    }
}

/// Everything in a template that breaks a rule of Handlebars' or one that it does not enforce.
pub(crate) fn faults(file: &str, template: &str) -> Vec<Fault> {
    let mut faults = unsafe_marks(file, template);
    if let Err(error) = strict().register_template_string(file, template) {
        faults.push(unreadable(file, &error));
    }
    faults
}

fn unreadable(file: &str, error: &TemplateError) -> Fault {
    let line = error.pos().map(|(line, _)| line);
    Fault::new(file, error.reason().to_string()).at(line)
}

/// Rules that Handlebars does not enforce.
fn unsafe_marks(file: &str, template: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    let unquoted = "an attribute without quotes: a space in its value would begin another one";
    let attributes = template.match_indices("={{");
    found.extend(attributes.map(|(at, _)| (at, unquoted)));
    for (at, open) in template.match_indices("{{") {
        // Handlebars takes a tilde and white space before either.
        let inside =
            template[at + open.len()..].trim_start_matches(|c: char| c == '~' || c.is_whitespace());
        if inside.starts_with('{') {
            found.push((at, "`{{{` writes without escaping"));
        }
        if inside.starts_with('&') {
            found.push((at, "`{{&` writes without escaping"));
        }
        let tag = template[at..].split_once("}}").map(|(tag, _)| tag);
        if tag.is_some_and(|tag| tag.contains('=')) {
            let rule = "a named argument: strict mode does not see when its value is missing";
            found.push((at, rule));
        }
    }
    let faults = found
        .into_iter()
        .map(|(at, rule)| Fault::new(file, rule).at(rules::line_at(template, at)));
    faults.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Engine;

    fn fill(template: &str) -> Result<String, String> {
        let mut engine = Engine::html();
        engine
            .add("a", "a.hbs", template)
            .map_err(|fault| fault.to_string())?;
        engine
            .add("box", "box.hbs", "[{{> @partial-block}}]")
            .map_err(|fault| fault.to_string())?;
        let values =
            json!({ "name": "<b x='{{secret}}'>", "secret": "s", "none": null, "list": [1, 2] });
        engine
            .fill("a", "a.hbs", &values)
            .map_err(|fault| fault.to_string())
    }

    #[test]
    fn values_are_data() {
        let escaped = "&lt;b x&#x3D;&#x27;{{secret}}&#x27;&gt;";
        assert_eq!(
            fill("<p title=\"{{name}}\">{{name}}</p>"),
            Ok(format!("<p title=\"{escaped}\">{escaped}</p>"))
        );
        assert_eq!(
            fill("{{#> box}}{{name}}{{/box}}"),
            Ok(format!("[{escaped}]"))
        );
        assert_eq!(
            fill(
                "{{#if none}}a{{else}}b{{/if}}{{#unless none}}c{{/unless}}{{#each list}}{{this}}{{/each}}"
            ),
            Ok("bc12".to_owned())
        );
    }

    #[test]
    fn nothing_undeclared_is_rendered() {
        for template in [
            "{{x}}",
            "{{name.x}}",
            "{{#if x}}a{{/if}}",
            "{{#unless x}}a{{/unless}}",
            "{{#each x}}a{{/each}}",
            "{{> x}}",
            "{{#if none}}{{else if x}}{{/if}}",
            "{{lookup this \"secret\"}}",
            "{{log secret}}",
            "{{#with name}}a{{/with}}",
        ] {
            assert!(
                fill(template).is_err_and(|fault| fault.starts_with("a.hbs:1: ")),
                "{template}"
            );
        }
    }

    #[test]
    fn dangerous_templates_are_refused() {
        for template in [
            "{{{name}}}",
            "{{&name}}",
            "{{~{name}~}}",
            "{{ {name} }}",
            "{{~ &name}}",
            "<p title={{name}}>",
            "{{> box x=name}}",
            "{{#if name}}",
            "{{#> box",
        ] {
            assert!(fill(template).is_err(), "{template}");
        }
    }
}
