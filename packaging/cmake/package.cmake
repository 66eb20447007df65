# What is installed where, and `cpack -G DEB` in a build folder makes the Debian package.
# The programs themselves are installed by app/*/CMakeLists.txt.
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/zhijia.svg)
install(FILES ${linux}/zhijia.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.zhijia.Zhijia.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/zhijia-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME zhijia.xml)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
        RENAME application-x-zhijia-office.svg)
foreach(page zhijia zhijia-cli)
    configure_file(${linux}/${page}.1 ${CMAKE_BINARY_DIR}/man/${page}.1 @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/man/${page}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
install(FILES README.md README.zh-CN.md CHANGELOG.md LICENSE ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs FILES_MATCHING PATTERN "*.md" PATTERN "*.png")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME zhijia)
set(CPACK_PACKAGE_VENDOR "The Zhijia developers")
set(CPACK_PACKAGE_CONTACT "The Zhijia developers <zhijia@localhost>")
set(CPACK_PACKAGE_DESCRIPTION
"Members, deputies, the congress of staff and workers and its papers: one
program for what a union office keeps in a folder of spreadsheets. It imports
the lists that an office has, works out the quorum and cites its rule, prints
rolls and reports, needs no network, and can undo everything.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker does not see: plugins loaded by name, Qt's own Chinese texts, and glyphs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-hanazono, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
