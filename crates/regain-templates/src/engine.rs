//! Structure: one Handlebars registry that escapes for HTML, one for plain text that does not.

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonTruthy, Output, RenderContext,
    RenderErrorReason, Renderable, no_escape,
};
use serde_json::Value;

use crate::fault::Fault;

/// What no template of ours needs, and what reaches further than a name.
const UNUSED: [&str; 14] = [
    "with", "lookup", "raw", "log", "eq", "ne", "gt", "gte", "lt", "lte", "and", "or", "not", "len",
];

/// Templates of one kind of output.
pub(crate) struct Engine(Handlebars<'static>);

impl Engine {
    /// For HTML: `& < > " ' =` and the backtick are escaped.
    pub(crate) fn html() -> Self {
        Self(strict())
    }

    /// For plain text: entities would be seen.
    pub(crate) fn text() -> Self {
        let mut handlebars = strict();
        handlebars.register_escape_fn(no_escape);
        Self(handlebars)
    }

    /// Takes a template under `name`.
    pub(crate) fn add(&mut self, name: &str, file: &str, template: &str) -> Result<(), Fault> {
        check(template).map_err(|rule| Fault::new(file, rule))?;
        self.0
            .register_template_string(name, template)
            .map_err(|error| Fault::new(file, error.reason().to_string()))
    }

    /// Fills a template.
    pub(crate) fn fill(&self, name: &str, file: &str, values: &Value) -> Result<String, Fault> {
        self.0
            .render(name, values)
            .map_err(|error| Fault::new(file, error.to_string()))
    }

    /// `value` as it stands in the output.
    pub(crate) fn escape(&self, value: &str) -> String {
        self.0.get_escape_fn()(value)
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

/// Rules that Handlebars does not enforce.
fn check(template: &str) -> Result<(), &'static str> {
    if template.contains("{{{") || template.contains("{{&") {
        return Err("`{{{` and `{{&` write without escaping");
    }
    if template.contains("={{") {
        return Err("an attribute without quotes: a space in its value would begin another one");
    }
    let mut tags = template
        .split("{{")
        .skip(1)
        .filter_map(|rest| rest.split_once("}}"))
        .map(|(tag, _)| tag);
    if tags.any(|tag| tag.contains('=')) {
        return Err("a named argument: strict mode does not see when its value is missing");
    }
    Ok(())
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
                fill(template).is_err_and(|fault| fault.starts_with("a.hbs: ")),
                "{template}"
            );
        }
    }

    #[test]
    fn dangerous_templates_are_refused() {
        for template in [
            "{{{name}}}",
            "{{&name}}",
            "<p title={{name}}>",
            "{{> box x=name}}",
            "{{#if name}}",
            "{{#> box",
        ] {
            assert!(fill(template).is_err(), "{template}");
        }
    }
}
