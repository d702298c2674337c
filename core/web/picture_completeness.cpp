#include "core/web/picture_completeness.h"

#include <QtEndian>

namespace muto::web {

namespace {

constexpr QByteArrayView kPngMark("\x89PNG\r\n\x1a\n");
constexpr QByteArrayView kJpegMark("\xff\xd8\xff");

/// Chunks follow each other up to one that says it is the last.
bool pngEndsEarly(QByteArrayView file)
{
    constexpr qint64 kBesideData = 12; // length, name and check sum
    for (qint64 at = kPngMark.size(); at + kBesideData <= file.size();) {
        if (file.sliced(at + 4, 4) == QByteArrayView("IEND"))
            return false;
        at += kBesideData + qint64(qFromBigEndian<quint32>(file.data() + at));
    }
    return true;
}

bool isRestart(uchar code)
{
    return code >= 0xd0 && code <= 0xd7;
}

/// Where the next marker is, or the end. Within picture data, 0xff is followed by nought or a restart.
qint64 nextMarker(QByteArrayView file, qint64 from)
{
    for (qint64 at = file.indexOf('\xff', from); at >= 0 && at + 1 < file.size();
         at = file.indexOf('\xff', at + 1)) {
        const auto code = uchar(file[at + 1]);
        if (code != 0 && code != 0xff && !isRestart(code))
            return at;
    }
    return file.size();
}

/// Segments follow each other, and picture data some of them, up to the mark of the end. What cameras put
/// behind that is nobody's business.
bool jpegEndsEarly(QByteArrayView file)
{
    constexpr uchar kEnd = 0xd9;
    for (qint64 at = nextMarker(file, 2); at + 2 <= file.size();) {
        if (uchar(file[at + 1]) == kEnd)
            return false;
        if (at + 4 > file.size())
            return true;
        at = nextMarker(file, at + 2 + qint64(qFromBigEndian<quint16>(file.data() + at + 2)));
    }
    return true;
}

bool webpEndsEarly(QByteArrayView file)
{
    constexpr qint64 kBeforeData = 8;
    return qint64(qFromLittleEndian<quint32>(file.data() + 4)) + kBeforeData > file.size();
}

} // namespace

bool endsEarly(QByteArrayView file)
{
    if (file.startsWith(kPngMark))
        return pngEndsEarly(file);
    if (file.startsWith(kJpegMark))
        return jpegEndsEarly(file);
    if (file.size() >= 12 && file.startsWith("RIFF") && file.sliced(8, 4) == QByteArrayView("WEBP"))
        return webpEndsEarly(file);
    return false;
}

} // namespace muto::web
