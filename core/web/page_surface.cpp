#include "core/web/page_surface.h"

#include "core/web/gl_page_surface.h"
#include "core/web/software_page_surface.h"

namespace muto::web {

Result<std::unique_ptr<PageSurface>> PageSurface::create(Kind kind, const Params &params)
{
    if (kind == Kind::Gl)
        return GlPageSurface::create(params);
    return SoftwarePageSurface::create(params);
}

} // namespace muto::web
