#include "ui/render/format_words.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::FormatWords)
};

} // namespace

FormatWords formatWords(render::OutputFormat format)
{
    switch (format) {
    case render::OutputFormat::Mp4:
        return {Words::tr("MP4 (H.264)"),
                Words::tr("For sharing: plays everywhere."),
                Words::tr("None."),
                Words::tr("AAC, stereo."),
                Words::tr("Small."),
                Words::tr("In every player, browser and phone, and on every video site."),
                Words::tr("MP4 film (*.mp4)")};
    case render::OutputFormat::Mov:
        return {Words::tr("MOV (ProRes 4444)"),
                Words::tr("For editing: as good as the preview, with transparency."),
                Words::tr("Kept, with soft edges; the page's own background is left out."),
                Words::tr("AAC, stereo."),
                Words::tr("Very large."),
                Words::tr("In editors such as DaVinci Resolve, Final Cut and Premiere; not in browsers."),
                Words::tr("MOV film (*.mov)")};
    case render::OutputFormat::WebM:
        return {Words::tr("WebM (VP9)"),
                Words::tr("For web pages: small, with transparency."),
                Words::tr("Kept, with soft edges; the page's own background is left out. Safari shows none."),
                Words::tr("Opus, stereo."),
                Words::tr("Small, and slower to make than MP4."),
                Words::tr("In browsers and most players; not in every editor."),
                Words::tr("WebM film (*.webm)")};
    case render::OutputFormat::Gif:
        return {Words::tr("GIF"),
                Words::tr("For chats and mail: plays by itself, without sound."),
                Words::tr("Kept, without soft edges; the page's own background is left out."),
                Words::tr("None.", "sound"),
                Words::tr("Large for its 256 colors: best short, small and slow."),
                Words::tr("Wherever pictures are shown."),
                Words::tr("GIF (*.gif)")};
    case render::OutputFormat::PngSequence:
        return {Words::tr("PNG sequence"),
                Words::tr("For compositing: a folder with a picture of each frame."),
                Words::tr("Kept, with soft edges; the page's own background is left out."),
                Words::tr("In a file of its own beside the pictures."),
                Words::tr("The largest: nothing is lost."),
                Words::tr("In Blender, After Effects, Nuke and other programs that read pictures."),
                {}};
    }
    Q_UNREACHABLE();
}

QString qualityWords(media::Quality quality)
{
    switch (quality) {
    case media::Quality::Draft:
        return Words::tr("Draft");
    case media::Quality::Standard:
        return Words::tr("Standard");
    case media::Quality::High:
        return Words::tr("High");
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
