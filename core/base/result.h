#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace muto {

/// Who has to act on an error, and which exit code the command line gives it.
enum class ErrorKind {
    Usage,       ///< The caller asked for something that cannot be asked for (a bad flag, a bad setting).
    Composition, ///< The project or its page cannot be used as a composition.
    Io,          ///< A file, folder or disk refused.
    Media,       ///< An encoder, decoder or container refused.
    WebGl,       ///< The page needs WebGL, or OpenGL was asked for, and there is none where it runs.
    Worker,      ///< A capture process died, hung or answered nonsense.
    Cancelled,   ///< Somebody asked for the work to stop. An outcome rather than a fault.
};

/// The one error vocabulary of the program. `message` says what was attempted, on what and why it failed,
/// as one plain sentence; `detail` is what to do, or the evidence (a console tail, a log excerpt).
struct [[nodiscard]] Error
{
    ErrorKind kind = ErrorKind::Io;
    QString message;
    QString detail;

    /// The same error seen from further up: "Cannot render film.mp4: disk full".
    Error within(const QString &attempt) const
    {
        return {kind, attempt + QStringLiteral(": ") + message, detail};
    }

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

/// Success of a function that has nothing to return.
inline Result<> ok()
{
    return {};
}

/// Failure, convertible to any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(message), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected(std::move(error));
}

} // namespace muto
