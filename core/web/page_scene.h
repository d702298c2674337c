#pragma once

#include "core/base/result.h"
#include "core/web/page_surface.h"
#include "core/web/quick_page_channel.h"

#include <QColor>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickWebEngineProfile>
#include <QQuickWindow>
#include <QSize>

#include <memory>

namespace muto::web {

/// A page in a scene of Qt Quick without a window on any screen: what every surface paints, each into a
/// target of its own. GUI thread.
class PageScene
{
public:
    explicit PageScene(const PageSurface::Params &params);

    /// Makes the page. To be called when the control knows what it draws with.
    Result<> createView();

    /// Brings the scene into the target of the window. Takes Chromium's latest picture, and only then
    /// Chromium makes the next one.
    void paint();

    QSize size() const { return m_size; }
    QQuickRenderControl &control() { return m_control; }
    QQuickWindow &window() { return m_window; }
    QuickPageChannel &channel() { return m_channel; }

private:
    // Destroyed from the bottom up: the item before its engine and profile, those before the handlers they
    // call.
    QSize m_size;
    QColor m_backdrop; ///< What is seen where the page paints nothing.
    PageFiles m_files;
    QQuickWebEngineProfile m_profile;
    QQuickRenderControl m_control;
    QQuickWindow m_window{&m_control};
    QQmlEngine m_engine;
    QuickPageChannel m_channel;
    std::unique_ptr<QQuickItem> m_view;
};

} // namespace muto::web
