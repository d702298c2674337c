#pragma once

#include "core/frames/picture_source.h"

#include <QImage>

#include <chrono>
#include <future>
#include <memory>

/// A PictureSource asked as if it answered at once.
namespace muto::test {

template<typename T>
Result<T> waitFor(std::future<Result<T>> future)
{
    if (future.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
        return fail(ErrorKind::Media, QStringLiteral("no answer within a minute"));
    return future.get();
}

inline std::future<Result<frames::Picture>> asked(frames::PictureSource &source,
                                                  const frames::PictureRequest &request)
{
    auto promise = std::make_shared<std::promise<Result<frames::Picture>>>();
    source.fetch(request,
                 [promise](Result<frames::Picture> picture) { promise->set_value(std::move(picture)); });
    return promise->get_future();
}

inline Result<frames::Picture> fetched(frames::PictureSource &source, const frames::PictureRequest &request)
{
    return waitFor(asked(source, request));
}

inline Result<frames::PictureFacts> described(frames::PictureSource &source, const QString &file)
{
    auto promise = std::make_shared<std::promise<Result<frames::PictureFacts>>>();
    source.describe(file,
                    [promise](Result<frames::PictureFacts> facts) { promise->set_value(std::move(facts)); });
    return waitFor(promise->get_future());
}

/// A picture as one of Qt's, for as long as the picture is there.
inline QImage imageOf(const frames::Picture &picture)
{
    return QImage(reinterpret_cast<const uchar *>(picture.rgba.constData()), picture.size.width(),
                  picture.size.height(), QImage::Format_RGBA8888);
}

} // namespace muto::test
