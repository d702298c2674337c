#include "core/captions/caption_import.h"

#include "core/captions/caption_text.h"
#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "core/edit/indentation.h"

#include <algorithm>

namespace muto::captions {

namespace {

using composition::HtmlDocument;
using composition::HtmlElement;
using edit::ElementPath;
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

Result<QList<ElementPath>> addClips(edit::Document &document, edit::EditorActions &actions,
                                    const ElementPath &root, const std::vector<Caption> &captions,
                                    const CaptionWish &wish)
{
    const QByteArray clips = captionClips(captions, wish, *document.html(root.file));
    if (clips.isEmpty())
        return fail(ErrorKind::Composition, CaptionWords::tr("All of them would be before the film begins."));
    const auto first = actions.insert(clips, Place::IntoLast, root);
    const auto at = first ? document.find(*first) : fail(first.error());
    if (!at)
        return fail(at.error());
    QList<ElementPath> added;
    const HtmlDocument &html = *document.html(root.file);
    const int end = html.elements()[std::size_t(html.elements()[std::size_t(*at)].parent)].end;
    for (int i = *at; i < end; i = html.elements()[std::size_t(i)].end)
        added.append(document.paths(root.file)->of(i));
    return added;
}

/// By the root's own length, when it is shorter than its captions.
Result<> extendFilm(edit::Document &document, edit::EditorActions &actions, const ElementPath &root,
                    double end)
{
    const auto element = document.find(root);
    if (!element)
        return fail(element.error());
    const QString written =
        document.html(root.file)->elements()[std::size_t(*element)].value(QLatin1String("data-duration"));
    return composition::parseNumber(written).value_or(0) >= end
               ? ok()
               : actions.setAttribute({root}, QStringLiteral("data-duration"), edit::secondsText(end));
}

} // namespace

Result<> addCaptionStyle(edit::Document &document, edit::EditorActions &actions, const ElementPath &root,
                         CaptionStyle style)
{
    const HtmlDocument &html = *document.html(root.file);
    if (hasStyle(html, style))
        return ok();
    const auto element = document.find(root);
    const auto head = element ? headOf(html, *element) : std::nullopt;
    const ElementPath target = head ? document.paths(root.file)->of(*head) : root;
    const auto added = actions.insert(styleElement(html, style, head.value_or(element.value_or(0))),
                                      head ? Place::IntoLast : Place::IntoFirst, target);
    return added ? ok() : fail(added.error());
}

Result<QList<ElementPath>> importCaptions(edit::Document &document, edit::EditorActions &actions,
                                          const QString &file, const std::vector<Caption> &captions,
                                          const CaptionWish &wish)
{
    const HtmlDocument *html = document.html(file);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    if (!root)
        return fail(ErrorKind::Composition, CaptionWords::tr("There is no composition in %1.").arg(file));
    const ElementPath path = document.paths(file)->of(*root);
    edit::StepScope step(document, CaptionWords::tr("Import %n captions", nullptr, int(captions.size())));
    const auto styled = addCaptionStyle(document, actions, path, wish.style);
    const auto clips = styled ? addClips(document, actions, path, captions, wish) : fail(styled.error());
    const Result<> extended =
        clips && wish.extendsFilm ? extendFilm(document, actions, path, endOf(captions, wish.shift)) : ok();
    if (clips && extended)
        return clips;
    step.cancel();
    return clips ? fail(extended.error()) : clips;
}

} // namespace muto::captions
