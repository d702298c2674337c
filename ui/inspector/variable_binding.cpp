#include "ui/inspector/variable_binding.h"

#include "ui/variables/variable_draft.h"
#include "ui/widgets/css_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace muto::ui {

using composition::Variable;
using composition::VariableType;

namespace {

struct BindingWords
{
    Q_DECLARE_TR_FUNCTIONS(BindingSection)
};

constexpr qsizetype kLongestQuote = 40;

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kLongestQuote ? line.left(kLongestQuote) + QChar(0x2026) : line;
}

/// As the page makes plain names of them (variable_rules.js).
QString slugOf(const QString &id)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9_-]+")), ends(QStringLiteral("^-+|-+$"));
    return id.trimmed().toLower().replace(others, QStringLiteral("-")).remove(ends);
}

bool isPlainName(const QString &id)
{
    static const QRegularExpression name(QStringLiteral(R"(\A[A-Za-z0-9_-]+\z)"));
    return name.match(id).hasMatch();
}

/// The name in `var(--name)`, with or without what stands in for it.
QString namedAlone(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\s*var\(\s*--([\w-]+)\s*(?:,.*)?\)\s*\z)"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    return form.match(value).captured(1);
}

bool isSource(const Bindable &bindable)
{
    return bindable.attribute == QLatin1String("data-var-src");
}

} // namespace

const std::vector<Bindable> &bindables()
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    static const std::vector<Bindable> all{
        {name("data-var-text"),
         name("data-var-text"),
         {},
         BindingWords::tr("Text from"),
         VariableType::String,
         name("text")},
        {name("data-var-src"),
         name("data-var-src"),
         {},
         BindingWords::tr("Source from"),
         VariableType::Image,
         name("image")},
        {name("variable color"),
         {},
         name("color"),
         BindingWords::tr("Colour from"),
         VariableType::Color,
         name("color")},
        {name("variable background-color"),
         {},
         name("background-color"),
         BindingWords::tr("Fill from"),
         VariableType::Color,
         name("background")},
        {name("variable font-family"),
         {},
         name("font-family"),
         BindingWords::tr("Font from"),
         VariableType::Font,
         name("font")},
    };
    return all;
}

bool isBindable(const InspectedElement &element, const Bindable &bindable)
{
    const bool isSeen = element.kind != composition::ClipKind::Audio;
    const bool showsText = element.hasText() && !element.isRoot;
    if (isSource(bindable))
        return element.isMedia || element.kind == composition::ClipKind::Image;
    if (bindable.property == QLatin1String("background-color"))
        return isSeen && !element.isRoot;
    return isSeen && showsText;
}

bool fits(const Bindable &bindable, VariableType type)
{
    if (isSource(bindable))
        return type == VariableType::Image || type == VariableType::String;
    if (bindable.attribute.isEmpty())
        return type == bindable.type || type == VariableType::Enum;
    return type != VariableType::Image;
}

QString boundVariable(const InspectedElement &element, const Bindable &bindable,
                      const std::vector<Variable> &variables)
{
    if (!bindable.attribute.isEmpty())
        return element.attributes.value(bindable.attribute).trimmed();
    const QString name = namedAlone(element.style.value(bindable.property));
    const auto named = std::find_if(variables.begin(), variables.end(), [&](const Variable &variable) {
        return !name.isEmpty() && (variable.id == name || slugOf(variable.id) == name);
    });
    return named == variables.end() ? QString() : named->id;
}

QString ownValue(const InspectedElement &element, const Bindable &bindable)
{
    if (isSource(bindable))
        return element.attribute("src");
    if (!bindable.attribute.isEmpty())
        return element.texts.value(0);
    const StyleAspect *aspect = findAspect(bindable.property);
    return aspect ? valueOf(element, *aspect).text : QString();
}

QString defaultOf(const std::vector<Variable> &variables, const QString &id)
{
    const auto found = std::find_if(variables.begin(), variables.end(),
                                    [&](const Variable &variable) { return variable.id == id; });
    return found == variables.end() ? QString() : variableText(found->defaultValue);
}

QString seenValue(const InspectedElement &element, const Bindable &bindable,
                  const std::vector<Variable> &variables)
{
    const QString bound = boundVariable(element, bindable, variables);
    return bound.isEmpty() ? ownValue(element, bindable) : defaultOf(variables, bound);
}

QString pictureChange(const Bindable &bindable, const QString &before, const QString &after)
{
    const bool areSame = before.simplified() == after.simplified() ||
                         (bindable.type == VariableType::Color && isSameCssColor(before, after)) ||
                         (bindable.type == VariableType::Font &&
                          parseFontFamilies(before).value(0) == parseFontFamilies(after).value(0));
    return areSame ? QString()
                   : BindingWords::tr("This changes the picture: \"%1\" has become \"%2\".")
                         .arg(quoted(before), quoted(after));
}

std::optional<QString> variableStyle(const QString &id)
{
    const QString name = isPlainName(id) ? id : slugOf(id);
    return name.isEmpty() ? std::nullopt : std::optional(QStringLiteral("var(--%1)").arg(name));
}

QString newVariableId(const InspectedElement &element, const Bindable &bindable, const QStringList &taken)
{
    QString stem = slugOf(element.has("id") ? element.attribute("id") : element.tag);
    if (stem.isEmpty() || !(stem[0].isLetter() || stem[0] == QLatin1Char('_')))
        stem.prepend(QStringLiteral("element-"));
    const QString wanted = stem + QLatin1Char('-') + bindable.suffix;
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = wanted + QLatin1Char('-') + QString::number(number);
    return id;
}

} // namespace muto::ui
