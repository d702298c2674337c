#pragma once

#include "core/base/atomic_file.h"
#include "core/base/atomic_folder.h"
#include "core/render/render_request.h"

#include <variant>

namespace muto::render {

/// Where a film is written: a file or, for a PNG sequence, a folder, which takes the place of what is there
/// only when it is complete.
class Destination
{
public:
    /// Fails with ErrorKind::Io where nothing can be written, and with ErrorKind::Usage where a sequence
    /// would take the place of a folder in which other things lie.
    static Result<Destination> reserve(const RenderRequest &request);

    const QString &target() const;
    const QString &partialPath() const;
    Result<> commit();

private:
    using Place = std::variant<AtomicFile, AtomicFolder>;
    explicit Destination(Place place);

    Place m_place;
};

} // namespace muto::render
