#pragma once

#include <QCoreApplication>

namespace muto::media {

/// Whose words the errors of files are that cannot be read, written or mixed.
class MediaWords
{
    Q_DECLARE_TR_FUNCTIONS(Media)
};

} // namespace muto::media
