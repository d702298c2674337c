#include "ui/editing/insert_commands.h"

#include "core/composition/root_selection.h"
#include "core/edit/new_track.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"

#include <QAction>
#include <QColor>

#include <array>

namespace muto::ui {

using library::NewElement;

namespace {

struct Insertable
{
    ActionId id;
    NewElement element;
    const char *label;
};

constexpr std::array kInsertables{
    Insertable{ActionId::InsertHeading, NewElement::Heading,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Heading")},
    Insertable{ActionId::InsertParagraph, NewElement::Paragraph,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Paragraph")},
    Insertable{ActionId::InsertLowerText, NewElement::LowerText,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Lower text")},
    Insertable{ActionId::InsertRectangle, NewElement::Rectangle,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Rectangle")},
    Insertable{ActionId::InsertEllipse, NewElement::Ellipse,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Ellipse")},
    Insertable{ActionId::InsertLine, NewElement::Line, QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Line")},
    Insertable{ActionId::InsertFill, NewElement::Fill,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Colour")},
    Insertable{ActionId::InsertEmptyClip, NewElement::Empty,
               QT_TRANSLATE_NOOP("muto::ui::InsertCommands", "Clip")},
};

} // namespace

InsertCommands::InsertCommands(const ActionRegistry &registry, const Subject &subject, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_document(subject.document)
    , m_actions(subject.actions)
    , m_playback(subject.playback)
{
    for (const Insertable &each : kInsertables)
        connect(m_registry.action(each.id), &QAction::triggered, this, [this, each] {
            const QString label = tr(each.label);
            const auto inserted = insert({each.element, label, label}, {playhead()});
            if (inserted && library::isText(each.element))
                Q_EMIT textInserted(*inserted);
        });
    setEntry({});
}

void InsertCommands::setEntry(const QString &entry)
{
    m_entry = entry;
    for (const Insertable &each : kInsertables)
        m_registry.action(each.id)->setEnabled(!entry.isEmpty());
}

void InsertCommands::insertText(const QString &text, const DropPlace &place)
{
    constexpr int kLongestLabel = 32;
    QString label = text.section(QLatin1Char('\n'), 0, 0).simplified();
    if (label.size() > kLongestLabel)
        label = label.left(kLongestLabel).trimmed() + QStringLiteral("…");
    (void)insert({NewElement::Paragraph, label, text}, place);
}

double InsertCommands::playhead() const
{
    return m_playback.frameRate().timeOf(m_playback.frame().value);
}

std::optional<edit::ElementPath> InsertCommands::insert(library::ElementWish wish, const DropPlace &place)
{
    const composition::HtmlDocument *html = m_document.html(m_entry);
    const auto root = html ? composition::findRoot(*html) : std::nullopt;
    if (!root) {
        Q_EMIT refused({ErrorKind::Composition, tr("There is no composition in %1.").arg(m_entry),
                        tr("The source has to be mended first.")});
        return std::nullopt;
    }
    const QString text = tr("Insert %1").arg(wish.label);
    const auto inserted =
        edit::allOrNothing(m_document, text, [&] { return insertAt(std::move(wish), place, *root); });
    if (inserted)
        return *inserted;
    Q_EMIT refused(inserted.error());
    return std::nullopt;
}

/// Between two tracks it gets one of its own, which gives others new numbers first.
Result<edit::ElementPath> InsertCommands::insertAt(library::ElementWish wish, const DropPlace &place,
                                                   int root)
{
    wish.start = place.seconds;
    wish.seconds = m_seconds;
    wish.level = m_level;
    wish.track = place.tracks.picture;
    wish.centre = place.centre;
    wish.isOnLight = library::isText(wish.element) && m_picture && isLightInTheMiddle(m_picture());
    if (place.tracks.newPicture) {
        const auto made = edit::makeTrack(m_document, m_actions, m_entry, false, *place.tracks.newPicture);
        if (!made)
            return fail(made.error());
        wish.track = *made;
    }
    return m_actions.insert(library::elementFragment(wish, *m_document.html(m_entry)), edit::Place::IntoLast,
                            m_document.paths(m_entry)->of(root));
}

bool isLightInTheMiddle(const QImage &picture)
{
    if (picture.isNull())
        return false;
    const QRect middle(picture.width() / 4, picture.height() / 4, picture.width() / 2, picture.height() / 2);
    const QImage one = picture.copy(middle)
                           .scaled(8, 8, Qt::IgnoreAspectRatio, Qt::FastTransformation)
                           .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QColor mean = one.pixelColor(0, 0);
    return mean.alpha() > 127 && qGray(mean.rgb()) > 140;
}

} // namespace muto::ui
