#include "core/composition/lint/lint_page.h"

#include "core/composition/lint/lint_words.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

void libraries(const LintPage &page, LintFindings &found)
{
    const auto missing = [&](const char *code, const QRegularExpression &use, const QString &file,
                             const QString &name) {
        bool told = page.loads(file) || page.hasUnknownScripts() || !page.isEntry();
        eachInCode(page, use,
                   [&](const PageScript &script, const LintPlace &where, const QRegularExpressionMatch &) {
                       if (!told && !script.script.code.contains("import"))
                           found.push_back(
                               {QLatin1String(code),
                                Severity::Error,
                                where,
                                LintWords::tr("This script uses %1, but nothing loads it.").arg(name),
                                LintWords::tr("Load it by a <script src> before."),
                                {}});
                       told = true;
                   });
    };
    static const QRegularExpression lottie(QStringLiteral(R"(\b(lottie|bodymovin)\s*\.\s*loadAnimation\b)"));
    static const QRegularExpression three(QStringLiteral(R"(\bnew\s+THREE\s*\.)"));
    missing("missing_lottie_script", lottie, QStringLiteral("lottie"), QStringLiteral("Lottie"));
    missing("missing_three_script", three, QStringLiteral("three"), QStringLiteral("Three.js"));
}

void textures(const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const QStringList classes = page.element(i)
                                        .value(QLatin1String("class"))
                                        .simplified()
                                        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool isTextured = std::any_of(classes.begin(), classes.end(), [](const QString &one) {
            return one.startsWith(QLatin1String("hf-texture-")) && one != QLatin1String("hf-texture-text");
        });
        if (isTextured && !classes.contains(QLatin1String("hf-texture-text")))
            found.push_back(
                {QStringLiteral("texture_class_missing_base"), Severity::Warning,
                 page.attribute(i, QLatin1String("class")),
                 LintWords::tr("A texture needs the class hf-texture-text beside it."),
                 LintWords::tr("Add the class."),
                 LintFix{LintWords::tr("Add the class “hf-texture-text”"),
                         i,
                         {{QStringLiteral("class"),
                           QStringLiteral("hf-texture-text ") + classes.join(QLatin1Char(' ')), false}}}});
    }
}

bool hasMask(const CssRule &rule)
{
    return std::any_of(rule.declarations.begin(), rule.declarations.end(), [](const CssDeclaration &one) {
        return one.property.endsWith(QLatin1String("mask")) ||
               one.property.endsWith(QLatin1String("mask-image"));
    });
}

/// Textures that the page's own style sheets name, and those they give a mask.
struct KnownTextures
{
    QSet<QString> named;
    QSet<QString> masked;
};

KnownTextures texturesOf(const LintPage &page)
{
    static const QRegularExpression texture(QStringLiteral(R"(\.(hf-texture-[\w-]+))"));
    KnownTextures known;
    for (const PageRule &rule : page.rules()) {
        auto names = texture.globalMatch(rule.rule.selector);
        while (names.hasNext()) {
            const QString name = names.next().captured(1);
            known.named.insert(name);
            if (hasMask(rule.rule))
                known.masked.insert(name);
        }
    }
    return known;
}

void textureShadows(const LintPage &page, LintFindings &found)
{
    for (const PageRule &rule : page.rules()) {
        const CssDeclaration *shadow = rule.rule.declaration(QStringLiteral("text-shadow"));
        const CssDeclaration *filter = rule.rule.declaration(QStringLiteral("filter"));
        const bool casts = (shadow && shadow->value != QLatin1String("none")) ||
                           (filter && filter->value.contains(QLatin1String("drop-shadow")));
        if (casts && rule.rule.selector.contains(QLatin1String(".hf-texture-")))
            found.push_back({QStringLiteral("texture_drop_shadow_on_text"),
                             Severity::Warning,
                             rule.selectorPlace(),
                             LintWords::tr("The texture's mask cuts off the shadow of its text."),
                             LintWords::tr("Give the shadow to an element around it."),
                             {}});
    }
}

/// Only where all style sheets are known: others may say what these do not.
void textureClasses(const LintPage &page, LintFindings &found)
{
    const QString base = QStringLiteral("hf-texture-text");
    const KnownTextures known = texturesOf(page);
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const QString classes = page.element(i).value(QLatin1String("class")).simplified();
        for (const QString &name : classes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!name.startsWith(QLatin1String("hf-texture-")) || name == base)
                continue;
            const SourceSpan where = page.attribute(i, QLatin1String("class"));
            if (!known.named.contains(name))
                found.push_back({QStringLiteral("texture_class_unknown"),
                                 Severity::Error,
                                 where,
                                 LintWords::tr("No style sheet says what the texture %1 is.").arg(name),
                                 LintWords::tr("Add a rule for it, with a mask-image."),
                                 {}});
            else if (!known.masked.contains(name) && !known.masked.contains(base))
                found.push_back(
                    {QStringLiteral("texture_text_missing_mask"),
                     Severity::Warning,
                     where,
                     LintWords::tr("The texture %1 has no mask: nothing of it is seen.").arg(name),
                     LintWords::tr("Give its rule a mask-image."),
                     {}});
        }
    }
}

void slideshow(const LintPage &page, LintFindings &found)
{
    QSet<QString> ids;
    for (const HtmlElement &element : page.elements()) {
        ids.insert(element.value(QLatin1String("id")));
        ids.insert(element.value(QLatin1String("data-composition-id")));
    }
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (element.tag != QLatin1String("script") ||
            !element.value(QLatin1String("type")).contains(QLatin1String("slideshow")))
            continue;
        const QByteArray text =
            element.firstText < element.endText
                ? page.document().sourceOf(page.document().texts()[std::size_t(element.firstText)].span)
                : QByteArray();
        QJsonParseError error;
        const auto json = QJsonDocument::fromJson(text, &error);
        if (json.isNull()) {
            found.push_back({QStringLiteral("slideshow_invalid"),
                             Severity::Error,
                             page.startTag(i),
                             LintWords::tr("The slideshow is not JSON: %1.").arg(error.errorString()),
                             LintWords::tr("Correct it."),
                             {}});
            continue;
        }
        static const QRegularExpression reference(
            QStringLiteral(R"re("(?:sceneId|slideId|ref)"\s*:\s*"([^"]+)")re"));
        auto matches = reference.globalMatch(QString::fromUtf8(text));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!ids.contains(match.captured(1)))
                found.push_back({QStringLiteral("slideshow_unresolved_ref"),
                                 Severity::Error,
                                 page.startTag(i),
                                 LintWords::tr("The slideshow names \"%1\", which is not in this file.")
                                     .arg(match.captured(1)),
                                 LintWords::tr("Name the id of an element or composition."),
                                 {}});
        }
    }
}

} // namespace

void lintLooks(const LintPage &page, LintFindings &found)
{
    libraries(page, found);
    textures(page, found);
    textureShadows(page, found);
    if (!page.hasUnknownSheets())
        textureClasses(page, found);
    slideshow(page, found);
}

} // namespace muto::composition
