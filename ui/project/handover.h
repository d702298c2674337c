#pragma once

#include "core/library/asset_import.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QUrl>

class QMimeData;

namespace muto::ui {

/// What is handed over, by the pointer or by the clipboard, and what becomes of it here.
struct Handover
{
    enum class Kind {
        Nothing,
        Assets,  ///< Files of the project: their names.
        Blocks,  ///< Of the catalog: their ids.
        Files,   ///< From elsewhere, that can become assets or captions: their paths.
        Film,    ///< A folder or a page, to be opened: its path.
        Picture, ///< That is no file; `pictureOf` has it.
        WebFile, ///< A picture, film or sound at an address of the web, to be fetched.
        Text,
        Refused, ///< Nothing can become of it: `text` says why.
    };

    Kind kind = Kind::Nothing;
    QStringList names = {};
    QUrl url = {}; ///< Of a web file; of a picture that is written into its address.
    QString text = {};
    bool isLinked = false; ///< Files are to be linked, not copied.

    bool is(Kind one) const { return kind == one; }
    friend bool operator==(const Handover &, const Handover &) = default;
};

/// The one decision about what comes along, the same for the clipboard and for every place where something
/// can be dropped. Programs offer one thing in several ways: our own come first, then files, pictures, pages
/// that hold nothing but one picture (what browsers make of a picture that is dragged), addresses, texts.
/// Reads no picture and opens no connection: it is asked with each movement of the pointer.
Handover handoverOf(const QMimeData &data);

/// The picture of a handover that is one; null when it cannot be read.
QImage pictureOf(const QMimeData &data, const Handover &handover);

/// What becomes of files that come from elsewhere.
library::ImportWay importWayOf(const Handover &handover);

/// "logo.png", "3 files", "a picture", "photo.jpg of example.com", "“To be or…”": for people.
QString handoverName(const Handover &handover);
/// The same while it is held over a place: "Copy of logo.png", "Link to logo.png".
QString heldName(const Handover &handover);

/// The files among what is dragged that can become assets or captions.
QStringList droppedFiles(const QMimeData &data);
/// The first local folder or HTML file among what is dragged; empty when there is none.
QString droppedPath(const QMimeData &data);
/// The files of a folder that can become assets or captions, by name, without what lies deeper.
QStringList mediaIn(const QString &folder);

} // namespace muto::ui
