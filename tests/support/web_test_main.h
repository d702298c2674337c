#pragma once

#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/support/test_main.h"

#include <QThread>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

namespace muto::test {

/// What has to be settled before the application object of a program with pages in a window.
inline void prepareWindowPages()
{
    prepareEnvironment();
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, QThread::idealThreadCount());
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
}

/// Likewise, on a display whose graphics card is the processor.
inline void prepareWindowPagesOnLlvmpipe()
{
    prepareEnvironment();
    web::applyChromiumEnvironment(web::ChromiumUse::LlvmpipePreview, QThread::idealThreadCount());
    web::registerScheme();
}

/// Likewise for pages painted off-screen, as in a capture worker.
inline void prepareOffScreenPages()
{
    prepareEnvironment();
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    web::applyChromiumEnvironment(web::ChromiumUse::SoftwareCapture, QThread::idealThreadCount());
    web::applyFontEnvironment(web::ChromiumUse::SoftwareCapture);
    web::registerScheme();
    QtWebEngineQuick::initialize();
}

/// Likewise for pages drawn by OpenGL, on a display whose graphics card is the processor.
inline void prepareGlPages()
{
    prepareEnvironment();
    qputenv("QSG_RHI_BACKEND", "opengl");
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    web::applyChromiumEnvironment(web::ChromiumUse::LlvmpipeCapture, QThread::idealThreadCount());
    web::registerScheme();
    QtWebEngineQuick::initialize();
}

} // namespace muto::test

/// A test with Chromium in it; `prepare` is one of the functions above.
#define MUTO_WEB_TEST_MAIN(prepare, ApplicationClass, TestClass)                                             \
    MUTO_PREPARED_TEST_MAIN(muto::test::prepare, ApplicationClass, TestClass)
