#include "core/edit/step_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace muto::edit {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::edit::StepWords)
};

/// What people call what is written.
const QHash<QString, const char *> &words()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "position")},
        {QStringLiteral("top"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "position")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "position")},
        {QStringLiteral("bottom"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "position")},
        {QStringLiteral("inset"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "position")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "position")},
        {QStringLiteral("transform"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "transform")},
        {QStringLiteral("width"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "size")},
        {QStringLiteral("height"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "size")},
        {QStringLiteral("data-width"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "size")},
        {QStringLiteral("data-height"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "size")},
        {QStringLiteral("z-index"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "order")},
        {QStringLiteral("isolation"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "order")},
        {QStringLiteral("opacity"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "opacity")},
        {QStringLiteral("mix-blend-mode"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "blend mode")},
        {QStringLiteral("clip-path"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "crop")},
        {QStringLiteral("filter"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "blur")},
        {QStringLiteral("backdrop-filter"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "background blur")},
        {QStringLiteral("color"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "text colour")},
        {QStringLiteral("background"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "fill")},
        {QStringLiteral("background-color"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "fill")},
        {QStringLiteral("background-image"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "fill")},
        {QStringLiteral("font-family"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "font")},
        {QStringLiteral("font-size"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "font size")},
        {QStringLiteral("font-weight"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "weight")},
        {QStringLiteral("font-style"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "italic")},
        {QStringLiteral("letter-spacing"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "letter spacing")},
        {QStringLiteral("line-height"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "line height")},
        {QStringLiteral("text-align"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "alignment")},
        {QStringLiteral("text-transform"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "case")},
        {QStringLiteral("border"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "stroke")},
        {QStringLiteral("border-width"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "stroke")},
        {QStringLiteral("border-style"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "stroke")},
        {QStringLiteral("border-color"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "stroke")},
        {QStringLiteral("border-radius"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "corners")},
        {QStringLiteral("box-shadow"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "shadow")},
        {QStringLiteral("text-shadow"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "shadow")},
        {QStringLiteral("data-label"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "name")},
        {QStringLiteral("data-timeline-label"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "name")},
        {QStringLiteral("data-playback-rate"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "speed")},
        {QStringLiteral("data-volume"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "volume")},
        {QStringLiteral("data-color-grading"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "colour grading")},
        {QStringLiteral("data-automation"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "automation")},
        {QStringLiteral("data-fx-chain"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "sound effects")},
        {QStringLiteral("data-audio-group"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "sound group")},
        {QStringLiteral("data-duration"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "length")},
        {QStringLiteral("data-start"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "start")},
        {QStringLiteral("data-track-index"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "track")},
        {QStringLiteral("data-fps"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "frame rate")},
        {QStringLiteral("data-composition-variables"),
         QT_TRANSLATE_NOOP("muto::edit::StepWords", "variables")},
        {QStringLiteral("src"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "source")},
        {QStringLiteral("href"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "source")},
        {QStringLiteral("muted"), QT_TRANSLATE_NOOP("muto::edit::StepWords", "mute")},
    };
    return all;
}

/// What has no word of its own is its name without the marks of the language.
QString wordFor(const QString &name)
{
    if (const char *word = words().value(name))
        return StepWords::tr(word);
    QString plain = name;
    if (plain.startsWith(QLatin1String("data-")))
        plain.remove(0, 5);
    return plain.replace(QLatin1Char('-'), QLatin1Char(' ')).trimmed();
}

} // namespace

QString styleStepText(const std::vector<StyleChange> &changes)
{
    QStringList said;
    for (const StyleChange &change : changes)
        said.append(wordFor(change.property));
    said.removeDuplicates();
    return StepWords::tr("Change %1").arg(said.join(QLatin1String(", ")));
}

QString attributeStepText(const QString &name, const std::optional<QString> &value)
{
    return (value ? StepWords::tr("Change %1") : StepWords::tr("Remove %1")).arg(wordFor(name));
}

QString flagStepText(const QString &name, bool on)
{
    if (name == QLatin1String("data-timeline-locked"))
        return on ? StepWords::tr("Lock") : StepWords::tr("Unlock");
    if (name == QLatin1String("data-duration-locked"))
        return on ? StepWords::tr("Lock the length of the film")
                  : StepWords::tr("Unlock the length of the film");
    return (on ? StepWords::tr("Switch %1 on") : StepWords::tr("Switch %1 off")).arg(wordFor(name));
}

} // namespace muto::edit
