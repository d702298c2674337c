#pragma once

#include "core/base/result.h"
#include "core/web/page_channel.h"
#include "core/web/page_files.h"
#include "core/worker/worker_command.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <memory>

namespace muto::web {

/// Gives a page pixels off-screen. Two kinds exist: painted by the processor into an image, and by OpenGL
/// with asynchronous read-back. GUI thread.
class PageSurface : public QObject
{
    Q_OBJECT

public:
    using Kind = worker::Surface;

    struct Params
    {
        QSize size; ///< Of the whole view, stamp included.
        PageAccess access;
        PageServices services;
        bool transparent = false; ///< The fourth byte of a pixel is its alpha, the others are premultiplied.
    };

    /// A surface of a kind that the process has been prepared for.
    static Result<std::unique_ptr<PageSurface>> create(Kind kind, const Params &params);

    using QObject::QObject;

    virtual PageChannel &channel() = 0;

    /// While held, nothing is painted and the page cannot run ahead: this is how back-pressure reaches it.
    /// Nor is `painted` emitted.
    virtual void setHeld(bool held) = 0;

Q_SIGNALS:
    /// The page has been painted: rows from top to bottom, each pixel blue, green, red and one byte more.
    /// The image is valid until control returns to the event loop.
    void painted(const QImage &image);
};

} // namespace muto::web
