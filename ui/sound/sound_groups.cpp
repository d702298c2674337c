#include "ui/sound/sound_groups.h"

#include "core/edit/clip_times.h"
#include "core/library/fragment_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace muto::ui {

using edit::ElementPath;

namespace {

const QString kGroupTag = QStringLiteral("hf-audio-group");

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::SoundGroup)
};

} // namespace

bool isSoundGroup(const QString &tag)
{
    return tag == kGroupTag;
}

std::vector<SoundGroup> soundGroups(const edit::Document &document, const QString &file)
{
    std::vector<SoundGroup> groups;
    const composition::HtmlDocument *html = document.html(file);
    for (int i = 0; html && i < int(html->elements().size()); ++i) {
        const composition::HtmlElement &element = html->elements()[std::size_t(i)];
        const QString id = element.value(QLatin1String("id"));
        const bool isKnown = std::any_of(groups.begin(), groups.end(),
                                         [&](const SoundGroup &group) { return group.id == id; });
        if (!isSoundGroup(element.tag) || id.isEmpty() || isKnown)
            continue;
        const QString label = element.value(QLatin1String("data-label")).simplified();
        groups.push_back({id, label.isEmpty() ? id : label, document.paths(file)->of(i)});
    }
    return groups;
}

Result<ElementPath> groupSound(edit::Document &document, edit::EditorActions &actions,
                               const ElementPath &sound)
{
    const composition::HtmlDocument *html = document.html(sound.file);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    if (!root)
        return fail(ErrorKind::Usage, GroupTexts::tr("There is no composition to put the group into."));
    const QString id = library::freeId(*html, QStringLiteral("sounds"));
    const QString name =
        GroupTexts::tr("Group %1").arg(soundGroups(document, sound.file).size() + 1).toHtmlEscaped();
    const QByteArray markup = QStringLiteral("<hf-audio-group id=\"%1\" data-label=\"%2\"></hf-audio-group>")
                                  .arg(id, name)
                                  .toUtf8();
    const ElementPath place = document.paths(sound.file)->of(*root);
    return edit::allOrNothing(document, GroupTexts::tr("New sound group"), [&]() -> Result<ElementPath> {
        const auto joined = actions.setAttribute({sound}, QStringLiteral("data-audio-group"), id);
        return joined ? actions.insert(markup, edit::Place::IntoLast, place) : fail(joined.error());
    });
}

} // namespace muto::ui
