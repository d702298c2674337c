#include "core/edit/clip_scope.h"

#include "core/edit/clip_times.h"

namespace muto::edit {

using composition::HtmlDocument;

int hostOf(const HtmlDocument &document, const ClipTimes &times, int element)
{
    for (int around = document.elements()[element].parent; around >= 0;
         around = document.elements()[around].parent) {
        if (around == times.root())
            return -1;
        if (times.isPart(around))
            return around;
        if (document.elements()[around].has(QLatin1String("data-composition-id")) && times.find(around))
            return around;
    }
    return -1;
}

double hostStart(const HtmlDocument &document, const ClipTimes &times, int element)
{
    const int host = hostOf(document, times, element);
    const composition::Clip *clip = host < 0 ? nullptr : times.find(host);
    return clip ? clip->start : 0;
}

ClipScope scopeOf(const HtmlDocument &document, const ClipTimes &times, int element)
{
    const composition::Clip *clip = times.find(element);
    return {hostOf(document, times, element), clip && clip->kind == composition::ClipKind::Audio};
}

} // namespace muto::edit
