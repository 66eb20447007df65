# `cpack -G DEB` makes the Debian package.
set(CPACK_PACKAGE_NAME zhijia)
include(CPack)
