#include "core/edit/edit_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace muto::edit {

namespace {

struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::edit::EditWords)
};

/// What people call what is written.
const QHash<QString, const char *> &words()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "position")},
        {QStringLiteral("top"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "position")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "position")},
        {QStringLiteral("bottom"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "position")},
        {QStringLiteral("inset"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "position")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "position")},
        {QStringLiteral("transform"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "transform")},
        {QStringLiteral("width"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "size")},
        {QStringLiteral("height"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "size")},
        {QStringLiteral("data-width"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "size")},
        {QStringLiteral("data-height"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "size")},
        {QStringLiteral("z-index"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "order")},
        {QStringLiteral("isolation"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "order")},
        {QStringLiteral("opacity"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "opacity")},
        {QStringLiteral("mix-blend-mode"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "blend mode")},
        {QStringLiteral("clip-path"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "crop")},
        {QStringLiteral("filter"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "blur")},
        {QStringLiteral("backdrop-filter"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "background blur")},
        {QStringLiteral("color"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "text colour")},
        {QStringLiteral("background"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "fill")},
        {QStringLiteral("background-color"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "fill")},
        {QStringLiteral("background-image"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "fill")},
        {QStringLiteral("font-family"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "font")},
        {QStringLiteral("font-size"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "font size")},
        {QStringLiteral("font-weight"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "weight")},
        {QStringLiteral("font-style"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "italic")},
        {QStringLiteral("letter-spacing"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "letter spacing")},
        {QStringLiteral("line-height"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "line height")},
        {QStringLiteral("text-align"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "alignment")},
        {QStringLiteral("text-transform"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "case")},
        {QStringLiteral("border"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "stroke")},
        {QStringLiteral("border-width"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "stroke")},
        {QStringLiteral("border-style"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "stroke")},
        {QStringLiteral("border-color"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "stroke")},
        {QStringLiteral("border-radius"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "corners")},
        {QStringLiteral("box-shadow"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "shadow")},
        {QStringLiteral("text-shadow"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "shadow")},
        {QStringLiteral("data-label"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "name")},
        {QStringLiteral("data-timeline-label"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "name")},
        {QStringLiteral("data-playback-rate"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "speed")},
        {QStringLiteral("data-volume"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "volume")},
        {QStringLiteral("data-automation"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "fades")},
        {QStringLiteral("data-duration"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "length")},
        {QStringLiteral("data-start"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "start")},
        {QStringLiteral("data-track-index"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "track")},
        {QStringLiteral("data-fps"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "frame rate")},
        {QStringLiteral("data-composition-variables"),
         QT_TRANSLATE_NOOP("muto::edit::EditWords", "variables")},
        {QStringLiteral("src"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "source")},
        {QStringLiteral("href"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "source")},
        {QStringLiteral("muted"), QT_TRANSLATE_NOOP("muto::edit::EditWords", "mute")},
    };
    return all;
}

/// What has no word of its own is its name without the marks of the language.
QString wordFor(const QString &name)
{
    if (const char *word = words().value(name))
        return EditWords::tr(word);
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
    return EditWords::tr("Change %1").arg(said.join(QLatin1String(", ")));
}

QString attributeStepText(const QString &name, const std::optional<QString> &value)
{
    return (value ? EditWords::tr("Change %1") : EditWords::tr("Remove %1")).arg(wordFor(name));
}

QString flagStepText(const QString &name, bool on)
{
    if (name == QLatin1String("data-timeline-locked"))
        return on ? EditWords::tr("Lock") : EditWords::tr("Unlock");
    if (name == QLatin1String("data-duration-locked"))
        return on ? EditWords::tr("Lock the length of the film")
                  : EditWords::tr("Unlock the length of the film");
    return (on ? EditWords::tr("Switch %1 on") : EditWords::tr("Switch %1 off")).arg(wordFor(name));
}

} // namespace muto::edit
