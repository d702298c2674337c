#pragma once

#include "core/web/page_channel.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace muto::web {

/// Gives a page pixels off-screen. Two kinds are foreseen: painted by the processor into an image, and by a
/// graphics card with asynchronous read-back. GUI thread.
class PageSurface : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual PageChannel &channel() = 0;

    /// While held, nothing is painted and the page cannot run ahead: this is how back-pressure reaches it.
    virtual void setHeld(bool held) = 0;

Q_SIGNALS:
    /// The page has been painted; the image is valid until control returns to the event loop.
    void painted(const QImage &image);
};

} // namespace muto::web
