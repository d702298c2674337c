#include "core/composition/lint/lint_page.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

SourceSpan ruleSpan(const PageRule &rule)
{
    return {rule.offset + rule.rule.selectorSpan.offset, rule.rule.selectorSpan.length};
}

bool isCaption(const QString &selector)
{
    static const QRegularExpression caption(QStringLiteral(R"([.#][\w-]*(caption|subtitle)[\w-]*)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return caption.match(selector).hasMatch();
}

bool isGroup(const QString &selector)
{
    return isCaption(selector) &&
           selector.contains(QRegularExpression(QStringLiteral("group|container|root"),
                                                QRegularExpression::CaseInsensitiveOption));
}

void captions(const LintPage &page, LintFindings &found)
{
    for (const PageRule &rule : page.rules()) {
        if (!isCaption(rule.rule.selector))
            continue;
        const CssDeclaration *position = rule.rule.declaration(QStringLiteral("position"));
        if (isGroup(rule.rule.selector) && position && position->value == QLatin1String("relative"))
            found.push_back({QStringLiteral("caption_container_relative_position"),
                             Severity::Error,
                             ruleSpan(rule),
                             QStringLiteral("Captions in a relative container push each other away."),
                             QStringLiteral("Place the container absolutely."),
                             {}});
        const CssDeclaration *overflow = rule.rule.declaration(QStringLiteral("overflow"));
        if (overflow && overflow->value == QLatin1String("hidden") && page.allCode().contains("scale"))
            found.push_back({QStringLiteral("caption_overflow_clips_scaled_words"),
                             Severity::Error,
                             ruleSpan(rule),
                             QStringLiteral("overflow: hidden cuts off words that are scaled up."),
                             QStringLiteral("Let it overflow."),
                             {}});
        if (isGroup(rule.rule.selector) && rule.rule.declaration(QStringLiteral("text-shadow")))
            found.push_back({QStringLiteral("caption_textshadow_on_group_container"),
                             Severity::Warning,
                             ruleSpan(rule),
                             QStringLiteral("A shadow on the group darkens all its words, hidden ones too."),
                             QStringLiteral("Give the shadow to the words."),
                             {}});
        const CssDeclaration *wrap = rule.rule.declaration(QStringLiteral("white-space"));
        if (wrap && wrap->value == QLatin1String("nowrap") &&
            !rule.rule.declaration(QStringLiteral("max-width")) && !page.allCode().contains("fitText"))
            found.push_back({QStringLiteral("caption_text_overflow_risk"),
                             Severity::Warning,
                             ruleSpan(rule),
                             QStringLiteral("A long caption that may not wrap leaves the picture."),
                             QStringLiteral("Allow it to wrap, or fit it by fitTextFontSize."),
                             {}});
    }
    static const QRegularExpression fetched(
        QStringLiteral(R"(\bfetch\s*\(\s*["'`][^"'`]*(transcript|caption|subtitle)[^"'`]*["'`])"),
        QRegularExpression::CaseInsensitiveOption);
    for (const PageScript &script : page.scripts()) {
        auto matches = fetched.globalMatch(QString::fromLatin1(script.script.uncommented));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.push_back({QStringLiteral("caption_transcript_not_inline"),
                             Severity::Error,
                             {script.offset + match.capturedStart(), match.capturedLength()},
                             QStringLiteral("The transcript is loaded after the film has begun."),
                             QStringLiteral("Write it into the script."),
                             {}});
        }
    }
}

bool isGone(const TweenCall &call)
{
    const auto is = [&call](const char *key, const QString &value) {
        const ScriptProperty *property = call.var(QLatin1String(key));
        return property && property->value.trimmed() == value;
    };
    const auto says = [&call](const char *key, const QString &word) {
        const ScriptProperty *property = call.var(QLatin1String(key));
        return property && scriptString(property->value) == word;
    };
    return is("opacity", QStringLiteral("0")) || is("autoAlpha", QStringLiteral("0")) ||
           says("visibility", QStringLiteral("hidden")) || says("display", QStringLiteral("none"));
}

/// A seek may land a little before the end of the fade: a caption is only certain to be gone once it is set
/// so.
void captionExits(const LintPage &page, LintFindings &found)
{
    QSet<QString> killed;
    eachTween(page, [&killed](const PageScript &, const TweenCall &call, SourceSpan) {
        if (call.method == QLatin1String("set") && call.target && isGone(call))
            killed.insert(*call.target);
    });
    eachTween(page, [&](const PageScript &, const TweenCall &call, SourceSpan where) {
        if (call.method == QLatin1String("to") && call.target && isCaption(*call.target) && isGone(call) &&
            !killed.contains(*call.target))
            found.push_back({QStringLiteral("caption_exit_missing_hard_kill"),
                             Severity::Error,
                             where,
                             QStringLiteral("The caption fades out, but nothing makes sure that it is gone."),
                             QStringLiteral("Add tl.set(…, { opacity: 0, visibility: \"hidden\" }) where the "
                                            "fade ends."),
                             {}});
    });
}

void libraries(const LintPage &page, LintFindings &found)
{
    const auto missing = [&](const char *code, const QRegularExpression &use, const QString &file,
                             const QString &name) {
        bool told = page.loads(file) || page.hasUnknownScripts() || !page.isEntry();
        eachInCode(
            page, use, [&](const PageScript &script, SourceSpan where, const QRegularExpressionMatch &) {
                if (!told && !script.script.code.contains("import"))
                    found.push_back({QLatin1String(code),
                                     Severity::Error,
                                     where,
                                     QStringLiteral("This script uses %1, but nothing loads it.").arg(name),
                                     QStringLiteral("Load it by a <script src> before."),
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
                 QStringLiteral("A texture needs the class hf-texture-text beside it."),
                 QStringLiteral("Add the class."),
                 LintFix{QStringLiteral("Add the class “hf-texture-text”"),
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
                             ruleSpan(rule),
                             QStringLiteral("The texture's mask cuts off the shadow of its text."),
                             QStringLiteral("Give the shadow to an element around it."),
                             {}});
    }
}

bool hasLinkedSheets(const LintPage &page)
{
    return std::any_of(page.elements().begin(), page.elements().end(), [](const HtmlElement &element) {
        return element.tag == QLatin1String("link") &&
               element.value(QLatin1String("rel")).contains(QLatin1String("stylesheet"));
    });
}

/// Only where all style sheets are in the page: others may say what it does not.
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
                                 QStringLiteral("No style sheet says what the texture %1 is.").arg(name),
                                 QStringLiteral("Add a rule for it, with a mask-image."),
                                 {}});
            else if (!known.masked.contains(name) && !known.masked.contains(base))
                found.push_back(
                    {QStringLiteral("texture_text_missing_mask"),
                     Severity::Warning,
                     where,
                     QStringLiteral("The texture %1 has no mask: nothing of it is seen.").arg(name),
                     QStringLiteral("Give its rule a mask-image."),
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
                             QStringLiteral("The slideshow is not JSON: %1.").arg(error.errorString()),
                             QStringLiteral("Correct it."),
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
                                 QStringLiteral("The slideshow names \"%1\", which is not in this file.")
                                     .arg(match.captured(1)),
                                 QStringLiteral("Name the id of an element or composition."),
                                 {}});
        }
    }
}

} // namespace

void lintLooks(const LintPage &page, LintFindings &found)
{
    captions(page, found);
    captionExits(page, found);
    libraries(page, found);
    textures(page, found);
    textureShadows(page, found);
    if (!hasLinkedSheets(page))
        textureClasses(page, found);
    slideshow(page, found);
}

} // namespace muto::composition
