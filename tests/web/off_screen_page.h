#pragma once

#include "core/base/result.h"
#include "core/web/page_driver.h"
#include "core/web/page_surface.h"
#include "tests/support/numbered_frame.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace muto::test {

/// A film of `frames` frames at 30 a second, 128 × 32, each of which shows its number as numbered_frame.h
/// reads it. `code` runs in it as well.
QByteArray numberedFilm(int frames, const QByteArray &code = {});

/// What a page off-screen is drawn by, how large it is, and what it may ask the program for.
struct OffScreenSetup
{
    worker::Surface surface = worker::Surface::Software;
    QSize size = kNumberedFrameSize;
    web::PageServices services = {};
};

/// A numbered film on a surface as a capture worker has it.
class OffScreenPage
{
public:
    /// Opens `index.html` of a project and waits; an error when it failed.
    Result<> open(const QString &folder, const OffScreenSetup &setup = {});

    const web::PageManifest &manifest() const { return m_manifest; }
    web::PageSurface &surface() { return *m_surface; }
    web::PageDriver &driver() { return *m_driver; }

private:
    web::PageManifest m_manifest;
    std::unique_ptr<web::PageSurface> m_surface;
    std::unique_ptr<web::PageDriver> m_driver;
};

} // namespace muto::test
