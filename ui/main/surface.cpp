#include "ui/main/surface.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

struct SurfaceWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::Surface)
};

} // namespace

QString surfaceTitle(Surface surface)
{
    switch (surface) {
    case Surface::Window:
        return SurfaceWords::tr("Everywhere");
    case Surface::Timeline:
        return SurfaceWords::tr("Timeline");
    case Surface::Canvas:
        return SurfaceWords::tr("Canvas");
    case Surface::Source:
        return SurfaceWords::tr("Source");
    case Surface::Problems:
        return SurfaceWords::tr("Problems");
    case Surface::Layers:
        return SurfaceWords::tr("Layers");
    case Surface::Captions:
        return SurfaceWords::tr("Captions");
    case Surface::Variables:
        return SurfaceWords::tr("Variables");
    case Surface::Assets:
        return SurfaceWords::tr("Project, Assets");
    case Surface::Files:
        return SurfaceWords::tr("Project, Files");
    case Surface::Compositions:
        return SurfaceWords::tr("Project, Compositions");
    case Surface::Catalog:
        return SurfaceWords::tr("Project, Catalog");
    case Surface::Renders:
        return SurfaceWords::tr("Renders");
    case Surface::Console:
        return SurfaceWords::tr("Console");
    case Surface::Storyboard:
        return SurfaceWords::tr("Storyboard");
    case Surface::StartPage:
        return SurfaceWords::tr("Start Page");
    }
    Q_UNREACHABLE();
}

KeyClash clashOf(Surface one, Surface other)
{
    if (one == other)
        return KeyClash::Same;
    return one == Surface::Window || other == Surface::Window ? KeyClash::Shadows : KeyClash::None;
}

} // namespace muto::ui
