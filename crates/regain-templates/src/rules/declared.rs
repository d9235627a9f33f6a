//! The sentences that there are to say, and what each may speak of.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};

use crate::{
    languages::SHIPPED,
    letter::{TEMPLATES, Template},
};

/// Messages by name, and in each the variables of every sentence; that which is the message itself has no name.
pub(super) type Declared = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// English says what there is to say; what letters are made of says of what.
pub(super) fn declared() -> &'static Declared {
    static DECLARED: OnceLock<Declared> = OnceLock::new();
    DECLARED.get_or_init(|| {
        let files = SHIPPED.first().map(|source| &*source.files);
        let mut declared = Declared::new();
        for (_, text) in files.unwrap_or_default() {
            let resource = parser::parse_runtime(&**text);
            for entry in resource.unwrap_or_else(|(resource, _)| resource).body {
                if let Entry::Message(message) = entry {
                    declared.insert(message.id.name.to_owned(), sentences(&message));
                }
            }
        }
        declared
    })
}

fn sentences(message: &Message<&str>) -> BTreeMap<String, BTreeSet<String>> {
    let common = common(message.id.name);
    let variables = |pattern: &Pattern<&str>| {
        let mut variables = common.clone();
        of_pattern(pattern, &mut variables);
        variables
    };
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|one| (one.id.name.to_owned(), variables(&one.value)));
    let value = message.value.iter();
    attributes
        .chain(value.map(|value| (String::new(), variables(value))))
        .collect()
}

/// What every sentence of a message may speak of.
///
/// Pages have the application's name nearly everywhere: a sample tells where they have not.
fn common(message: &str) -> BTreeSet<String> {
    let template = TEMPLATES.iter().find(|one| one.message() == message);
    let named = template.is_some() || message == "letter" || message.starts_with("page");
    let spoken = template.into_iter().flat_map(Template::spoken);
    let product = named.then_some("product");
    spoken.chain(product).map(str::to_owned).collect()
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    let (Expression::Inline(inline)
    | Expression::Select {
        selector: inline, ..
    }) = expression;
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
    if let Expression::Select { variants, .. } = expression {
        for variant in variants {
            of_pattern(&variant.value, variables);
        }
    }
}
