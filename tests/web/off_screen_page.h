#pragma once

#include "core/base/result.h"
#include "core/web/page_driver.h"
#include "core/web/software_page_surface.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace muto::test {

/// A film of `frames` frames at 30 a second, 128 × 32, each of which shows its number as numbered_frame.h
/// reads it. `code` runs in it as well.
QByteArray numberedFilm(int frames, const QByteArray &code = {});

/// A numbered film on a surface as a capture worker has it.
class OffScreenPage
{
public:
    /// Opens `index.html` of a project and waits; an error when it failed.
    Result<> open(const QString &folder, const web::PageServices &services = {});

    web::SoftwarePageSurface &surface() { return *m_surface; }
    web::PageDriver &driver() { return *m_driver; }

private:
    std::unique_ptr<web::SoftwarePageSurface> m_surface;
    std::unique_ptr<web::PageDriver> m_driver;
};

} // namespace muto::test
