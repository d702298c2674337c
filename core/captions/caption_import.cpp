#include "core/captions/caption_import.h"

#include "core/captions/caption_text.h"
#include "core/composition/timing_attributes.h"
#include "core/edit/clip_edits.h"
#include "core/edit/clip_times.h"
#include "core/edit/clipboard_edits.h"
#include "core/edit/fragment_place.h"
#include "core/edit/indentation.h"
#include "core/edit/track_room.h"

#include <algorithm>

namespace muto::captions {

namespace {

using composition::HtmlDocument;
using composition::HtmlElement;
using edit::ElementPath;
using edit::MarkupEdits;
using edit::Place;

const QLatin1String kMark("data-captions"); // of a style sheet: which style it is

bool hasStyle(const HtmlDocument &html, CaptionStyle style)
{
    const QString name = QString::fromLatin1(captionClass(style));
    const auto &elements = html.elements();
    return std::any_of(elements.begin(), elements.end(), [&name](const HtmlElement &element) {
        return element.tag == QLatin1String("style") && element.value(kMark) == name;
    });
}

/// The head of a page; a part of a film in a template takes only what is inside of it along.
std::optional<int> headOf(const HtmlDocument &html, int root)
{
    const auto &elements = html.elements();
    const auto head = std::find_if(elements.begin(), elements.end(), [](const HtmlElement &element) {
        return element.tag == QLatin1String("head") && element.startTag && element.endTag;
    });
    if (head == elements.end() || elements[std::size_t(root)].inert)
        return {};
    return int(head - elements.begin());
}

/// Lines of a style sheet stay where they are written, so they are written where they belong.
QByteArray styleElement(const HtmlDocument &html, CaptionStyle style, int into)
{
    const QByteArray margin = edit::childIndent(html, into);
    const QByteArray unit = edit::indentUnit(html);
    QByteArray element =
        "<style " + QByteArray(kMark.data(), kMark.size()) + "=\"" + captionClass(style) + "\">\n";
    for (const QByteArray &rule : captionCss(style).trimmed().split('\n'))
        element += margin + unit + rule + '\n';
    return element + margin + "</style>";
}

double endOf(const std::vector<Caption> &captions, double shift)
{
    double end = 0;
    for (const Caption &caption : captions)
        end = std::max(end, caption.end + shift);
    return end;
}

/// A style sheet that is not in a film yet, and where it goes.
struct MissingStyle
{
    QByteArray source;
    Place place;
    int target;
};

std::optional<MissingStyle> missingStyle(const HtmlDocument &html, int root, CaptionStyle style)
{
    if (hasStyle(html, style))
        return {};
    const auto head = headOf(html, root);
    return MissingStyle{styleElement(html, style, head.value_or(root)),
                        head ? Place::IntoLast : Place::IntoFirst, head.value_or(root)};
}

/// A film while it is edited, one edit after the other.
class EditedFilm
{
public:
    EditedFilm(HtmlDocument film, QString file)
        : m_film(std::move(film))
        , m_file(std::move(file))
    {
    }

    const HtmlDocument &film() const { return m_film; }
    /// An edit may have put elements before it.
    int root() const { return edit::ClipTimes(m_film).root().value_or(0); }
    edit::MarkupEdit taken() { return {std::move(m_patch), std::move(m_film)}; }

    /// `edit` is given MarkupEdits of the film as it is.
    template<typename Edit>
    Result<> then(const Edit &edit)
    {
        MarkupEdits edits(m_film, m_file);
        const Result<> asked = edit(edits);
        auto done = asked ? edits.finish() : fail(asked.error());
        if (!done)
            return fail(done.error().within(m_file));
        m_patch = m_patch.isEmpty() ? done->patch : m_patch.followedBy(done->patch);
        m_film = std::move(done->after);
        return ok();
    }

private:
    HtmlDocument m_film;
    QString m_file;
    edit::SourcePatch m_patch;
};

Result<> addStyle(EditedFilm &edited, CaptionStyle style)
{
    const auto missing = missingStyle(edited.film(), edited.root(), style);
    return missing ? edited.then([&missing](MarkupEdits &edits) {
        return edits.insert(missing->source, missing->place, missing->target);
    })
                   : ok();
}

/// The clips, by their places in the film then.
Result<std::vector<int>> addClips(EditedFilm &edited, const std::vector<Caption> &captions,
                                  const CaptionWish &wish)
{
    const QByteArray source = captionClips(captions, wish, edited.film());
    if (source.isEmpty())
        return fail(ErrorKind::Composition, CaptionWords::tr("All of them would be before the film begins."));
    const int root = edited.root();
    const auto fragment = HtmlDocument::parse(source.trimmed());
    const auto place =
        fragment ? edit::findPlace(edited.film(), Place::IntoLast, root) : fail(fragment.error());
    if (!place)
        return fail(place.error());
    const auto added =
        edited.then([&](MarkupEdits &edits) { return edits.insert(*fragment, Place::IntoLast, root); });
    if (!added)
        return fail(added.error());
    std::vector<int> clips = edit::sideBySide(*fragment);
    for (int &clip : clips)
        clip += place->index;
    return clips;
}

double lengthOf(const HtmlDocument &film, int root)
{
    const QString written = film.elements()[std::size_t(root)].value(QLatin1String("data-duration"));
    return composition::parseNumber(written).value_or(0);
}

/// What any edit of clips sees to: that they lie on no others, and how long the film is.
Result<> settle(EditedFilm &edited, const std::vector<int> &clips, bool followsClips)
{
    return edited.then([&](MarkupEdits &edits) {
        Result<> done = ok();
        for (const auto &[clip, track] : edit::tracksWithRoom(edited.film(), clips, nullptr)) {
            if (done)
                done = edits.setAttribute(clip, QStringLiteral("data-track-index"), QString::number(track));
        }
        return done && followsClips ? edit::fitDuration(edits, edited.film()) : done;
    });
}

/// By the root's own length, when it is shorter than its captions.
Result<> extendFilm(EditedFilm &edited, double end)
{
    const int root = edited.root();
    return lengthOf(edited.film(), root) >= end ? ok() : edited.then([&](MarkupEdits &edits) {
        return edits.setAttribute(root, QStringLiteral("data-duration"), edit::secondsText(end));
    });
}

} // namespace

Result<> addCaptionStyle(edit::Document &document, edit::EditorActions &actions, const ElementPath &root,
                         CaptionStyle style)
{
    const HtmlDocument &html = *document.html(root.file);
    const auto element = document.find(root);
    const auto missing = missingStyle(html, element.value_or(0), style);
    if (!missing)
        return ok();
    const auto added =
        actions.insert(missing->source, missing->place, document.paths(root.file)->of(missing->target));
    return added ? ok() : fail(added.error());
}

Result<CaptionedFilm> captionedFilm(const HtmlDocument &film, const QString &file,
                                    const std::vector<Caption> &captions, const CaptionWish &wish,
                                    bool followsClips)
{
    if (!edit::ClipTimes(film).root())
        return fail(ErrorKind::Composition, CaptionWords::tr("There is no composition in %1.").arg(file));
    EditedFilm edited(film, file);
    const auto styled = addStyle(edited, wish.style);
    const auto clips = styled ? addClips(edited, captions, wish) : fail(styled.error());
    Result<> done = clips ? settle(edited, *clips, followsClips) : fail(clips.error());
    if (done && wish.extendsFilm)
        done = extendFilm(edited, endOf(captions, wish.shift));
    if (!done)
        return fail(done.error());
    CaptionedFilm made{film.source(), edited.taken(), {}};
    const edit::ElementPaths paths(made.edit.after, file);
    for (const int clip : *clips)
        made.clips.append(paths.of(clip));
    return made;
}

bool isUpToDate(const CaptionedFilm &made, const edit::Document &document)
{
    return document.bytes(made.edit.patch.file()) == made.before;
}

Result<QList<ElementPath>> insertCaptions(edit::Document &document, CaptionedFilm made)
{
    if (!isUpToDate(made, document))
        return fail(ErrorKind::Usage,
                    CaptionWords::tr("The film was edited while captions were made for it."),
                    CaptionWords::tr("Import them again."));
    const QString text = CaptionWords::tr("Import %n captions", nullptr, int(made.clips.size()));
    std::vector<edit::Document::FileEdit> edits;
    edits.push_back({std::move(made.edit.patch), std::move(made.edit.after)});
    const auto done = document.perform(edit::EditId::Insert, text, std::move(edits),
                                       QList<ElementPath>{made.clips.front()});
    return done ? Result<QList<ElementPath>>(std::move(made.clips)) : fail(done.error());
}

Result<QList<ElementPath>> importCaptions(edit::Document &document, edit::EditorActions &actions,
                                          const QString &file, const std::vector<Caption> &captions,
                                          const CaptionWish &wish)
{
    const HtmlDocument *html = document.html(file);
    if (!html)
        return fail(ErrorKind::Composition, CaptionWords::tr("There is no composition in %1.").arg(file));
    auto made = captionedFilm(*html, file, captions, wish, actions.doesDurationFollow(file));
    return made ? insertCaptions(document, std::move(*made)) : fail(made.error());
}

} // namespace muto::captions
