#include "ui/support/kind_look.h"

#include <QCoreApplication>

namespace muto::ui {

using composition::ClipKind;

namespace {

struct KindLook
{
    const char *icon;
    Tone tone;
    const char *words;
};

KindLook lookOf(ClipKind kind)
{
    switch (kind) {
    case ClipKind::Video:
        return {"clip-video", Tone::Video, QT_TRANSLATE_NOOP("ClipKind", "Video")};
    case ClipKind::Audio:
        return {"clip-audio", Tone::Audio, QT_TRANSLATE_NOOP("ClipKind", "Audio")};
    case ClipKind::Image:
        return {"clip-image", Tone::Image, QT_TRANSLATE_NOOP("ClipKind", "Image")};
    case ClipKind::Text:
        return {"clip-text", Tone::Element, QT_TRANSLATE_NOOP("ClipKind", "Text")};
    case ClipKind::Element:
        return {"clip-element", Tone::Element, QT_TRANSLATE_NOOP("ClipKind", "Element")};
    case ClipKind::Composition:
        return {"clip-composition", Tone::Composition, QT_TRANSLATE_NOOP("ClipKind", "Composition")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString clipKindText(ClipKind kind)
{
    return QCoreApplication::translate("ClipKind", lookOf(kind).words);
}

Tone clipKindTone(ClipKind kind)
{
    return lookOf(kind).tone;
}

QIcon clipKindIcon(ClipKind kind)
{
    return clipKindIcon(kind, clipKindTone(kind));
}

QIcon clipKindIcon(ClipKind kind, Tone tone)
{
    return icon(QLatin1String(lookOf(kind).icon), tone);
}

} // namespace muto::ui
