#include "core/edit/variable_hosts.h"

#include "core/composition/asset_references.h"
#include "core/composition/html_document.h"
#include "core/edit/clip_times.h"
#include "core/edit/json_text.h"

#include <QDir>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

constexpr QLatin1String kGivenValues("data-variable-values");
constexpr QLatin1String kComposition("data-composition-id");
constexpr int kDeepest = 20; // contract: compositions in compositions

/// A host, and where it is in the film.
struct SeenHost
{
    ElementPath path;
    bool isOn = false;
};

/// The file of which an element places the composition; empty for none.
QString placedFile(const HtmlElement &element)
{
    const auto path = composition::localPath(element.value(QLatin1String("data-composition-src")));
    if (!path)
        return {};
    return QDir::cleanPath(path->startsWith(QLatin1Char('/')) ? path->mid(1) : *path);
}

/// Those of `wanted` that are in `file`, or in what is placed there.
void collect(const Document &document, const QString &file, const QString &wanted, double seconds, bool isOn,
             int depth, std::vector<SeenHost> &hosts)
{
    const HtmlDocument *html = document.html(file);
    if (!html || depth > kDeepest)
        return;
    const ClipTimes times(*html);
    for (int i = 0; i < int(html->elements().size()); ++i) {
        const QString placed = placedFile(html->elements()[std::size_t(i)]);
        if (placed.isEmpty() || placed == file)
            continue;
        const composition::Clip *clip = times.find(i);
        const double start = clip ? clip->start : 0;
        const bool isThere =
            isOn && (!clip || (start <= seconds && (!clip->duration || seconds < start + *clip->duration)));
        if (placed == wanted)
            hosts.push_back({document.paths(file)->of(i), isThere});
        else
            collect(document, placed, wanted, seconds - start, isThere, depth + 1, hosts);
    }
}

} // namespace

std::optional<ElementPath> hostSeenAt(const Document &document, const QString &entry, const QString &file,
                                      double seconds)
{
    if (file == entry)
        return std::nullopt;
    std::vector<SeenHost> hosts;
    collect(document, entry, file, seconds, true, 0, hosts);
    const auto seen =
        std::find_if(hosts.begin(), hosts.end(), [](const SeenHost &host) { return host.isOn; });
    if (seen != hosts.end())
        return seen->path;
    return hosts.size() == 1 ? std::optional(hosts.front().path) : std::nullopt;
}

std::optional<ElementPath> hostAround(const Document &document, const ElementPath &element,
                                      const QString &variable)
{
    const auto found = document.find(element);
    const HtmlDocument *html = found ? document.html(element.file) : nullptr;
    for (int i = html ? *found : -1; i >= 0; i = html->elements()[std::size_t(i)].parent) {
        if (!html->elements()[std::size_t(i)].has(kComposition))
            continue;
        const ElementPath host = document.paths(element.file)->of(i);
        if (!valueGivenBy(document, host, variable).isUndefined())
            return host;
    }
    return std::nullopt;
}

QJsonValue valueGivenBy(const Document &document, const ElementPath &host, const QString &variable)
{
    const QJsonValue none(QJsonValue::Undefined);
    const auto found = document.find(host);
    if (!found)
        return none;
    const auto values =
        JsonText::parse(document.html(host.file)->elements()[std::size_t(*found)].value(kGivenValues));
    return values ? values->value({variable}) : none;
}

} // namespace muto::edit
