#include "core/web/page_files.h"

namespace muto::web {

PageFiles::PageFiles(const PageServices &) {}

PageFiles::~PageFiles() = default;

void PageFiles::serve(const PageAccess &access)
{
    m_handler.setProjectFolder(access.projectFolder);
    m_guard.setAllowNetwork(access.allowNetwork);
}

} // namespace muto::web
